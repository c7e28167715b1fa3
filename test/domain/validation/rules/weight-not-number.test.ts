import { weightNotNumber } from "../../../../src/domain/validation/rules/weight-not-number";
import { testRule } from "../../../support/rules";
import { cases } from "./weight-not-number.cases";

testRule(weightNotNumber, cases);
