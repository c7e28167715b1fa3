import { groupWeightMismatch } from "../../../../src/domain/validation/rules/group-weight-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./group-weight-mismatch.cases";

testRule(groupWeightMismatch, cases);
