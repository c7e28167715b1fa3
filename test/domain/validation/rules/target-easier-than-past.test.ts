import { targetEasierThanPast } from "../../../../src/domain/validation/rules/target-easier-than-past";
import { testRule } from "../../../support/rules";
import { cases } from "./target-easier-than-past.cases";

testRule(targetEasierThanPast, cases);
