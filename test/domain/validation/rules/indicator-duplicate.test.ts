import { indicatorDuplicate } from "../../../../src/domain/validation/rules/indicator-duplicate";
import { testRule } from "../../../support/rules";
import { cases } from "./indicator-duplicate.cases";

testRule(indicatorDuplicate, cases);
