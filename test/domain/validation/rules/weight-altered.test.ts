import { weightAltered } from "../../../../src/domain/validation/rules/weight-altered";
import { testRule } from "../../../support/rules";
import { cases } from "./weight-altered.cases";

testRule(weightAltered, cases);
