import { formulaInconsistent } from "../../../../src/domain/validation/rules/formula-inconsistent";
import { testRule } from "../../../support/rules";
import { cases } from "./formula-inconsistent.cases";

testRule(formulaInconsistent, cases);
