import { scoreNotTier } from "../../../../src/domain/validation/rules/score-not-tier";
import { testRule } from "../../../support/rules";
import { cases } from "./score-not-tier.cases";

testRule(scoreNotTier, cases);
