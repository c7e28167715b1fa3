import { sheetUnread } from "../../../../src/domain/validation/rules/sheet-unread";
import { testRule } from "../../../support/rules";
import { cases } from "./sheet-unread.cases";

testRule(sheetUnread, cases);
