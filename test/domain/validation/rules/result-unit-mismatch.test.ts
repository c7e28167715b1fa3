import { resultUnitMismatch } from "../../../../src/domain/validation/rules/result-unit-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./result-unit-mismatch.cases";

testRule(resultUnitMismatch, cases);
