import { formulaAltered } from "../../../../src/domain/validation/rules/formula-altered";
import { testRule } from "../../../support/rules";
import { cases } from "./formula-altered.cases";

testRule(formulaAltered, cases);
