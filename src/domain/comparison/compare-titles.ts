import { altered, type Alteration } from "./alteration";
import type { PlacedSheet } from "./place-sheet";

/** So many texts side by side are the headings of columns; titles stand above them. */
const FEWEST_HEADINGS = 3;

/** Titles of a sheet that are gone: which agency and year it speaks of stands there. */
export function* compareTitles(place: PlacedSheet): Iterable<Alteration> {
  for (let row = 0; row < place.laidOut.rowCount; row++) {
    if (place.cellsIn(row).length >= FEWEST_HEADINGS) return;
    const title = place.label(row);
    const at = title === "" ? null : place.cell(row, 0);
    if (at && isBlankRow(place, at.row)) yield altered("title-missing", at, title, title, null);
  }
}

function isBlankRow({ sheet }: PlacedSheet, row: number): boolean {
  return sheet.cells.inRow(row).every(({ cell }) => cell.formula === null && isBlank(cell.value));
}

function isBlank(value: unknown): boolean {
  return value === null || value === "";
}
