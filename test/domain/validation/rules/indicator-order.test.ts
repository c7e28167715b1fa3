import { indicatorOrder } from "../../../../src/domain/validation/rules/indicator-order";
import { testRule } from "../../../support/rules";
import { cases } from "./indicator-order.cases";

testRule(indicatorOrder, cases);
