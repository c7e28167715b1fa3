import { targetNotMeasurable } from "../../../../src/domain/validation/rules/target-not-measurable";
import { testRule } from "../../../support/rules";
import { cases } from "./target-not-measurable.cases";

testRule(targetNotMeasurable, cases);
