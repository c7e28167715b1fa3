import { continuationUnclear } from "../../../../src/domain/validation/rules/continuation-unclear";
import { testRule } from "../../../support/rules";
import { cases } from "./continuation-unclear.cases";

testRule(continuationUnclear, cases);
