import { markupRemains } from "../../../../src/domain/validation/rules/markup-remains";
import { testRule } from "../../../support/rules";
import { cases } from "./markup-remains.cases";

testRule(markupRemains, cases);
