import { scoreMismatch } from "../../../../src/domain/validation/rules/score-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./score-mismatch.cases";

testRule(scoreMismatch, cases);
