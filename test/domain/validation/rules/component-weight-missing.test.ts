import { componentWeightMissing } from "../../../../src/domain/validation/rules/component-weight-missing";
import { testRule } from "../../../support/rules";
import { cases } from "./component-weight-missing.cases";

testRule(componentWeightMissing, cases);
