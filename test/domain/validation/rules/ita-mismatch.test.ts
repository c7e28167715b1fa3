import { itaMismatch } from "../../../../src/domain/validation/rules/ita-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./ita-mismatch.cases";

testRule(itaMismatch, cases);
