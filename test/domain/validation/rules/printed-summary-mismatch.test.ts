import { printedSummaryMismatch } from "../../../../src/domain/validation/rules/printed-summary-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./printed-summary-mismatch.cases";

testRule(printedSummaryMismatch, cases);
