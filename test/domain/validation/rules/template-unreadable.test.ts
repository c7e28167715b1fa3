import { templateUnreadable } from "../../../../src/domain/validation/rules/template-unreadable";
import { testRule } from "../../../support/rules";
import { cases } from "./template-unreadable.cases";

testRule(templateUnreadable, cases);
