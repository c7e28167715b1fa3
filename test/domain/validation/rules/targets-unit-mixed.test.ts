import { targetsUnitMixed } from "../../../../src/domain/validation/rules/targets-unit-mixed";
import { testRule } from "../../../support/rules";
import { cases } from "./targets-unit-mixed.cases";

testRule(targetsUnitMixed, cases);
