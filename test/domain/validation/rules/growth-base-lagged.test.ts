import { growthBaseLagged } from "../../../../src/domain/validation/rules/growth-base-lagged";
import { testRule } from "../../../support/rules";
import { cases } from "./growth-base-lagged.cases";

testRule(growthBaseLagged, cases);
