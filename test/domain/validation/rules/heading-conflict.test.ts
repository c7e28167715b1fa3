import { headingConflict } from "../../../../src/domain/validation/rules/heading-conflict";
import { testRule } from "../../../support/rules";
import { cases } from "./heading-conflict.cases";

testRule(headingConflict, cases);
