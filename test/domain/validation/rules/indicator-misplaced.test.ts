import { indicatorMisplaced } from "../../../../src/domain/validation/rules/indicator-misplaced";
import { testRule } from "../../../support/rules";
import { cases } from "./indicator-misplaced.cases";

testRule(indicatorMisplaced, cases);
