import { componentDuplicate } from "../../../../src/domain/validation/rules/component-duplicate";
import { testRule } from "../../../support/rules";
import { cases } from "./component-duplicate.cases";

testRule(componentDuplicate, cases);
