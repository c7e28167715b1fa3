import type { CellAddress } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** Where a formula stands, and what the workbook holds round it. */
export interface FormulaPlace {
  readonly snapshot: WorkbookSnapshot;
  readonly at: CellAddress;
}
