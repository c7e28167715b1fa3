import { targetMissing } from "../../../../src/domain/validation/rules/target-missing";
import { testRule } from "../../../support/rules";
import { cases } from "./target-missing.cases";

testRule(targetMissing, cases);
