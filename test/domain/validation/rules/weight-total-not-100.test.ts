import { weightTotalNot100 } from "../../../../src/domain/validation/rules/weight-total-not-100";
import { testRule } from "../../../support/rules";
import { cases } from "./weight-total-not-100.cases";

testRule(weightTotalNot100, cases);
