import { asOfDateMismatch } from "../../../../src/domain/validation/rules/as-of-date-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./as-of-date-mismatch.cases";

testRule(asOfDateMismatch, cases);
