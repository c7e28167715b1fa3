import { organisationTermMisspelt } from "../../../../src/domain/validation/rules/organisation-term-misspelt";
import { testRule } from "../../../support/rules";
import { cases } from "./organisation-term-misspelt.cases";

testRule(organisationTermMisspelt, cases);
