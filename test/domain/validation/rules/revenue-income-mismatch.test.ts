import { revenueIncomeMismatch } from "../../../../src/domain/validation/rules/revenue-income-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./revenue-income-mismatch.cases";

testRule(revenueIncomeMismatch, cases);
