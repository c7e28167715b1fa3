import type { LocalisedText } from "../text/localised";
import type { CellAddress } from "../workbook/address";

/** What is wrong with a template, with the cell to mend where it stands in a workbook. */
export interface TemplateFault {
  readonly at: CellAddress | null;
  readonly text: LocalisedText;
}
