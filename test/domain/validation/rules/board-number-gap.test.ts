import { boardNumberGap } from "../../../../src/domain/validation/rules/board-number-gap";
import { testRule } from "../../../support/rules";
import { cases } from "./board-number-gap.cases";

testRule(boardNumberGap, cases);
