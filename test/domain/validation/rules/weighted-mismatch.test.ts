import { weightedMismatch } from "../../../../src/domain/validation/rules/weighted-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./weighted-mismatch.cases";

testRule(weightedMismatch, cases);
