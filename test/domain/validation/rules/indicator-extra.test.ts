import { indicatorExtra } from "../../../../src/domain/validation/rules/indicator-extra";
import { testRule } from "../../../support/rules";
import { cases } from "./indicator-extra.cases";

testRule(indicatorExtra, cases);
