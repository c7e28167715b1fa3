import { bandsCalledAverage } from "../../../../src/domain/validation/rules/bands-called-average";
import { testRule } from "../../../support/rules";
import { cases } from "./bands-called-average.cases";

testRule(bandsCalledAverage, cases);
