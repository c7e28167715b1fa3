import type { Evaluation } from "../domain/form/evaluation";
import { nearMissPlace } from "../domain/form/near-miss";
import { WorkbookError } from "./workbook-port";

/** There is nothing to work on; names the row that comes nearest to a form's headings and what was not understood. */
export function noForm({ nearest }: Pick<Evaluation, "nearest">): WorkbookError {
  return new WorkbookError("no-form", nearest === null ? "" : nearMissPlace(nearest));
}
