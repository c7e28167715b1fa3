import { resultAsFraction } from "../../../../src/domain/validation/rules/result-as-fraction";
import { testRule } from "../../../support/rules";
import { cases } from "./result-as-fraction.cases";

testRule(resultAsFraction, cases);
