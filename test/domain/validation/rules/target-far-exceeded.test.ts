import { targetFarExceeded } from "../../../../src/domain/validation/rules/target-far-exceeded";
import { testRule } from "../../../support/rules";
import { cases } from "./target-far-exceeded.cases";

testRule(targetFarExceeded, cases);
