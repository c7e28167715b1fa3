import { abbreviationInconsistent } from "../../../../src/domain/validation/rules/abbreviation-inconsistent";
import { testRule } from "../../../support/rules";
import { cases } from "./abbreviation-inconsistent.cases";

testRule(abbreviationInconsistent, cases);
