import { resultMissing } from "../../../../src/domain/validation/rules/result-missing";
import { testRule } from "../../../support/rules";
import { cases } from "./result-missing.cases";

testRule(resultMissing, cases);
