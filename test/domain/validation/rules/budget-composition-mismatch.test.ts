import { budgetCompositionMismatch } from "../../../../src/domain/validation/rules/budget-composition-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./budget-composition-mismatch.cases";

testRule(budgetCompositionMismatch, cases);
