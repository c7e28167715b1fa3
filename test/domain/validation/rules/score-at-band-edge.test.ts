import { scoreAtBandEdge } from "../../../../src/domain/validation/rules/score-at-band-edge";
import { testRule } from "../../../support/rules";
import { cases } from "./score-at-band-edge.cases";

testRule(scoreAtBandEdge, cases);
