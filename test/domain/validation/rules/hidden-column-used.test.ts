import { hiddenColumnUsed } from "../../../../src/domain/validation/rules/hidden-column-used";
import { testRule } from "../../../support/rules";
import { cases } from "./hidden-column-used.cases";

testRule(hiddenColumnUsed, cases);
