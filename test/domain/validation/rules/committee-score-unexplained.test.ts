import { committeeScoreUnexplained } from "../../../../src/domain/validation/rules/committee-score-unexplained";
import { testRule } from "../../../support/rules";
import { cases } from "./committee-score-unexplained.cases";

testRule(committeeScoreUnexplained, cases);
