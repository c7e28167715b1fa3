import { scoreMissing } from "../../../../src/domain/validation/rules/score-missing";
import { testRule } from "../../../support/rules";
import { cases } from "./score-missing.cases";

testRule(scoreMissing, cases);
