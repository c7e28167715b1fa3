import { checkTemplateSheet } from "../../app/check-template";
import { compareWithTemplate } from "../../app/compare-with-template";
import { applyWorkbook, planWorkbook } from "../../app/create-workbook";
import { planNextYear } from "../../app/move-year";
import { applyNewTemplate, planNewTemplate } from "../../app/new-template";
import { planSaveTemplate, storeTemplate } from "../../app/save-template";
import { knownWith, ownDocument, readKept, readOwnDocument, withShipped } from "./own-documents";

/** What the jobs of the templates' section do, as a script of its own. */
export const TEMPLATE_USE_CASES = {
  applyNewTemplate,
  applyWorkbook,
  checkTemplateSheet,
  compareWithTemplate,
  knownWith,
  ownDocument,
  planNewTemplate,
  planNextYear,
  planSaveTemplate,
  planWorkbook,
  readKept,
  readOwnDocument,
  storeTemplate,
  withShipped,
};
