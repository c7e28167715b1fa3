import { directionContradicted } from "../../../../src/domain/validation/rules/direction-contradicted";
import { testRule } from "../../../support/rules";
import { cases } from "./direction-contradicted.cases";

testRule(directionContradicted, cases);
