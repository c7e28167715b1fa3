import { formNotFound } from "../../../../src/domain/validation/rules/form-not-found";
import { testRule } from "../../../support/rules";
import { cases } from "./form-not-found.cases";

testRule(formNotFound, cases);
