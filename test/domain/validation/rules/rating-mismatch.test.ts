import { ratingMismatch } from "../../../../src/domain/validation/rules/rating-mismatch";
import { testRule } from "../../../support/rules";
import { cases } from "./rating-mismatch.cases";

testRule(ratingMismatch, cases);
