import { valueCostUnexplained } from "../../../../src/domain/validation/rules/value-cost-unexplained";
import { testRule } from "../../../support/rules";
import { cases } from "./value-cost-unexplained.cases";

testRule(valueCostUnexplained, cases);
