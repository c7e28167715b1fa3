import { fiscalYearMismatch } from "../../../../src/domain/validation/rules/fiscal-year-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./fiscal-year-mismatch.cases";

testRule(fiscalYearMismatch, cases);
