import { columnMissing } from "../../../../src/domain/validation/rules/column-missing";
import { testRule } from "../../../support/rules";
import { cases } from "./column-missing.cases";

testRule(columnMissing, cases);
