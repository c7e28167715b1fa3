import { resultImpossible } from "../../../../src/domain/validation/rules/result-impossible";
import { testRule } from "../../../support/rules";
import { cases } from "./result-impossible.cases";

testRule(resultImpossible, cases);
