import { scoreOutOfRange } from "../../../../src/domain/validation/rules/score-out-of-range";
import { testRule } from "../../../support/rules";
import { cases } from "./score-out-of-range.cases";

testRule(scoreOutOfRange, cases);
