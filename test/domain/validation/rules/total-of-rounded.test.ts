import { totalOfRounded } from "../../../../src/domain/validation/rules/total-of-rounded";
import { testRule } from "../../../support/rules";
import { cases } from "./total-of-rounded.cases";

testRule(totalOfRounded, cases);
