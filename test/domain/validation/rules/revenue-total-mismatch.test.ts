import { revenueTotalMismatch } from "../../../../src/domain/validation/rules/revenue-total-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./revenue-total-mismatch.cases";

testRule(revenueTotalMismatch, cases);
