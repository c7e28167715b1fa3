import { personnelRatioMismatch } from "../../../../src/domain/validation/rules/personnel-ratio-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./personnel-ratio-mismatch.cases";

testRule(personnelRatioMismatch, cases);
