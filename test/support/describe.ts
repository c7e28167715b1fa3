import { describeWorkbook } from "../../src/app/understand-form";
import type { FormDescription } from "../../src/domain/form/describe-form";
import { finish } from "../../src/domain/steps";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";

/** What is understood of a workbook's form, told in English. */
export function describeForm(snapshot: WorkbookSnapshot): FormDescription {
  return finish(describeWorkbook(snapshot, "en"));
}
