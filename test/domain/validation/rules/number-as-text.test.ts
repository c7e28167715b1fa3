import { numberAsText } from "../../../../src/domain/validation/rules/number-as-text";
import { testRule } from "../../../support/rules";
import { cases } from "./number-as-text.cases";

testRule(numberAsText, cases);
