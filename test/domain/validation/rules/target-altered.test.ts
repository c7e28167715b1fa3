import { targetAltered } from "../../../../src/domain/validation/rules/target-altered";
import { testRule } from "../../../support/rules";
import { cases } from "./target-altered.cases";

testRule(targetAltered, cases);
