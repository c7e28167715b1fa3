import { revenueIndicatorMismatch } from "../../../../src/domain/validation/rules/revenue-indicator-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./revenue-indicator-mismatch.cases";

testRule(revenueIndicatorMismatch, cases);
