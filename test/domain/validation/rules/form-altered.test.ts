import { formAltered } from "../../../../src/domain/validation/rules/form-altered";
import { testRule } from "../../../support/rules";
import { cases } from "./form-altered.cases";

testRule(formAltered, cases);
