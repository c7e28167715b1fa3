import { cellError } from "../../../../src/domain/validation/rules/cell-error";
import { testRule } from "../../../support/rules";
import { cases } from "./cell-error.cases";

testRule(cellError, cases);
