import { hiddenRowWeighted } from "../../../../src/domain/validation/rules/hidden-row-weighted";
import { testRule } from "../../../support/rules";
import { cases } from "./hidden-row-weighted.cases";

testRule(hiddenRowWeighted, cases);
