import { boardTermInvalid } from "../../../../src/domain/validation/rules/board-term-invalid";
import { testRule } from "../../../support/rules";
import { cases } from "./board-term-invalid.cases";

testRule(boardTermInvalid, cases);
