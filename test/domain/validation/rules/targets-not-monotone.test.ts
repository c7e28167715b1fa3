import { targetsNotMonotone } from "../../../../src/domain/validation/rules/targets-not-monotone";
import { testRule } from "../../../support/rules";
import { cases } from "./targets-not-monotone.cases";

testRule(targetsNotMonotone, cases);
