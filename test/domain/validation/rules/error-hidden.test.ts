import { errorHidden } from "../../../../src/domain/validation/rules/error-hidden";
import { testRule } from "../../../support/rules";
import { cases } from "./error-hidden.cases";

testRule(errorHidden, cases);
