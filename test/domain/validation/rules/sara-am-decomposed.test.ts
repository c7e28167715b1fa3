import { saraAmDecomposed } from "../../../../src/domain/validation/rules/sara-am-decomposed";
import { testRule } from "../../../support/rules";
import { cases } from "./sara-am-decomposed.cases";

testRule(saraAmDecomposed, cases);
