import { readInsertionPoint, type InsertionPoint } from "../domain/guide/insertion";
import { parseRectangle, type CellAddress } from "../domain/workbook/address";
import type { ChangeSet } from "../domain/workbook/change-set";
import { liftingFor } from "../domain/workbook/lift-protection";
import { PacedWork } from "./paced-work";
import { understandForm, type JudgedBy } from "./understand-form";
import { WITH_FORM_PARTS } from "./form-parts";
import {
  throwIfCancelled,
  type ApplyOutcome,
  type JobControl,
  type SelectionPort,
  type WorkbookPort,
} from "./workbook-port";

export interface InsertOptions extends JudgedBy {
  readonly control?: JobControl;
}

/** Reads where the user stands and what the form offers there. Writes nothing. */
export async function findInsertion(
  port: SelectionPort & Pick<WorkbookPort, "readWorkbook">,
  { control = {}, ...judgedBy }: InsertOptions = {},
): Promise<InsertionPoint> {
  const { sheet, address } = await port.readSelection(control);
  throwIfCancelled(control.signal);
  const snapshot = await port.readWorkbook(control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const work = new PacedWork(control);
  const evaluation = await work.run(understandForm(snapshot, judgedBy));
  return readInsertionPoint(snapshot, evaluation, firstCell(sheet, address));
}

/** The upper left cell of a selection; whole rows and columns begin at the sheet's edge. */
function firstCell(sheet: string, address: string): CellAddress {
  const [area] = address.split(",");
  const place = area!.slice(area!.lastIndexOf("!") + 1);
  const rectangle = parseRectangle(place) ?? parseRectangle(withEdges(place));
  return { sheet, row: rectangle?.row ?? 0, column: rectangle?.column ?? 0 };
}

/** "C:D" begins in C1, "5:7" in A5. */
function withEdges(place: string): string {
  const [first] = place.replaceAll("$", "").split(":");
  return /^\d+$/.test(first!) ? `A${first}` : `${first}1`;
}

/** The one write that puts a formula into the cell; `isLifted`: with the protection of its sheet lifted meanwhile. */
export function planInsertion(
  { at, before, lock }: InsertionPoint,
  formula: string,
  { isLifted = false } = {},
): ChangeSet {
  const changeSet: ChangeSet = { changes: [{ kind: "set-cell", ...at, before, after: { formula } }] };
  return isLifted && lock === "no-password" ? liftingFor(changeSet, [{ name: at.sheet }]) : changeSet;
}

/** Writes the formula; a cell that holds something else by now is not written. */
export async function insertFormula(
  port: Pick<WorkbookPort, "apply">,
  point: InsertionPoint,
  formula: string,
  { control = {}, isLifted }: Pick<InsertOptions, "control"> & { readonly isLifted?: boolean } = {},
): Promise<ApplyOutcome> {
  throwIfCancelled(control.signal);
  return port.apply(planInsertion(point, formula, { isLifted }), control);
}
