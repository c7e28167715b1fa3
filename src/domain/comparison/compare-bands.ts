import type { Framework } from "../framework/framework";
import { bandLines } from "../standard-workbook/rating-bands";
import { isCellError } from "../workbook/snapshot";
import { altered, type Alteration } from "./alteration";
import type { PlacedSheet } from "./place-sheet";
import { isSameWording } from "./same-entry";

/** Lines on what each rating stands for that say something else by now. */
export function* compareBands(place: PlacedSheet, framework: Framework): Iterable<Alteration> {
  const lines = bandLines(framework);
  const known = new Map(
    framework.ratings.flatMap(({ name }, i) => {
      const line = lines[i];
      return line === undefined ? [] : ([line, `- ${line}`] as const).map((text) => [text, name.th] as const);
    }),
  );
  for (let row = 0; row < place.laidOut.rowCount; row++) {
    const wanted = place.label(row);
    const rating = known.get(wanted);
    const at = rating === undefined ? null : place.cell(row, 0);
    if (rating === undefined || at === null) continue;
    const value = place.sheet.cells.value(at.row, at.column);
    const found = value !== null && isCellError(value) ? value.error : String(value ?? "");
    if (!isSameWording(wanted, found)) yield altered("band-changed", at, rating, wanted, found);
  }
}
