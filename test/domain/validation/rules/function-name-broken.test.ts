import { functionNameBroken } from "../../../../src/domain/validation/rules/function-name-broken";
import { testRule } from "../../../support/rules";
import { cases } from "./function-name-broken.cases";

testRule(functionNameBroken, cases);
