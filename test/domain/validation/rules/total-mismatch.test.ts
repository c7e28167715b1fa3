import { totalMismatch } from "../../../../src/domain/validation/rules/total-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./total-mismatch.cases";

testRule(totalMismatch, cases);
