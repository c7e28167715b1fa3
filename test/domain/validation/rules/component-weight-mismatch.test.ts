import { componentWeightMismatch } from "../../../../src/domain/validation/rules/component-weight-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./component-weight-mismatch.cases";

testRule(componentWeightMismatch, cases);
