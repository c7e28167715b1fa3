import { indicatorMissing } from "../../../../src/domain/validation/rules/indicator-missing";
import { testRule } from "../../../support/rules";
import { cases } from "./indicator-missing.cases";

testRule(indicatorMissing, cases);
