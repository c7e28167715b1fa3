import { componentOrder } from "../../../../src/domain/validation/rules/component-order";
import { testRule } from "../../../support/rules";
import { cases } from "./component-order.cases";

testRule(componentOrder, cases);
