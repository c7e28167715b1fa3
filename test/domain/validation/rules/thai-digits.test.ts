import { thaiDigits } from "../../../../src/domain/validation/rules/thai-digits";
import { testRule } from "../../../support/rules";
import { cases } from "./thai-digits.cases";

testRule(thaiDigits, cases);
