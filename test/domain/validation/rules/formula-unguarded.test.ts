import { formulaUnguarded } from "../../../../src/domain/validation/rules/formula-unguarded";
import { testRule } from "../../../support/rules";
import { cases } from "./formula-unguarded.cases";

testRule(formulaUnguarded, cases);
