import { hiddenSheetUsed } from "../../../../src/domain/validation/rules/hidden-sheet-used";
import { testRule } from "../../../support/rules";
import { cases } from "./hidden-sheet-used.cases";

testRule(hiddenSheetUsed, cases);
