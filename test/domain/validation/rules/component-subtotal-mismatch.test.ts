import { componentSubtotalMismatch } from "../../../../src/domain/validation/rules/component-subtotal-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./component-subtotal-mismatch.cases";

testRule(componentSubtotalMismatch, cases);
