import { targetWordingReversed } from "../../../../src/domain/validation/rules/target-wording-reversed";
import { testRule } from "../../../support/rules";
import { cases } from "./target-wording-reversed.cases";

testRule(targetWordingReversed, cases);
