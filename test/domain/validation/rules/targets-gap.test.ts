import { targetsGap } from "../../../../src/domain/validation/rules/targets-gap";
import { testRule } from "../../../support/rules";
import { cases } from "./targets-gap.cases";

testRule(targetsGap, cases);
