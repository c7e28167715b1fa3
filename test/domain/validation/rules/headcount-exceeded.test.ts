import { headcountExceeded } from "../../../../src/domain/validation/rules/headcount-exceeded";
import { testRule } from "../../../support/rules";
import { cases } from "./headcount-exceeded.cases";

testRule(headcountExceeded, cases);
