import { targetsFlat } from "../../../../src/domain/validation/rules/targets-flat";
import { testRule } from "../../../support/rules";
import { cases } from "./targets-flat.cases";

testRule(targetsFlat, cases);
