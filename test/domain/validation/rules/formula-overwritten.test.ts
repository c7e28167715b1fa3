import { formulaOverwritten } from "../../../../src/domain/validation/rules/formula-overwritten";
import { testRule } from "../../../support/rules";
import { cases } from "./formula-overwritten.cases";

testRule(formulaOverwritten, cases);
