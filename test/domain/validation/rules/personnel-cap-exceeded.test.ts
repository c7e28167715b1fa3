import { personnelCapExceeded } from "../../../../src/domain/validation/rules/personnel-cap-exceeded";
import { testRule } from "../../../support/rules";
import { cases } from "./personnel-cap-exceeded.cases";

testRule(personnelCapExceeded, cases);
