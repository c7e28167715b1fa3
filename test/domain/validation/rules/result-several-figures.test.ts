import { resultSeveralFigures } from "../../../../src/domain/validation/rules/result-several-figures";
import { testRule } from "../../../support/rules";
import { cases } from "./result-several-figures.cases";

testRule(resultSeveralFigures, cases);
