import { weightMissing } from "../../../../src/domain/validation/rules/weight-missing";
import { testRule } from "../../../support/rules";
import { cases } from "./weight-missing.cases";

testRule(weightMissing, cases);
