import { scoreSourceMismatch } from "../../../../src/domain/validation/rules/score-source-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./score-source-mismatch.cases";

testRule(scoreSourceMismatch, cases);
