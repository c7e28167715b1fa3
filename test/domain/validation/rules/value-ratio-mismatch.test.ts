import { valueRatioMismatch } from "../../../../src/domain/validation/rules/value-ratio-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./value-ratio-mismatch.cases";

testRule(valueRatioMismatch, cases);
