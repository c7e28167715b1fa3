import type { LaidOutCell } from "../standard-workbook/sheet-draft";
import type { CellAddress } from "../workbook/address";
import { isCellError, type CellValue } from "../workbook/snapshot";
import { altered, type Alteration, type AlterationKind } from "./alteration";
import type { PlacedSheet } from "./place-sheet";
import { isSameWording } from "./same-entry";

const [LABEL, POINTS] = [0, 1];

/** One checklist as it is laid out: its heading, the rows of its items with those of the base, and that of its score. */
interface LaidOutChecklist {
  readonly heading: number;
  readonly name: string;
  readonly items: readonly number[];
  readonly score: number;
}

/** Items of checklists that are gone, were added, reworded or put elsewhere, or give other points. */
export function* compareChecklists(place: PlacedSheet): Iterable<Alteration> {
  for (const checklist of checklistsOf(place)) {
    const [heading, score] = [place.row(checklist.heading), place.row(checklist.score)];
    const subject = checklist.name.split(" ", 1)[0] ?? checklist.name;
    if (heading !== null) yield* reworded(place, checklist.heading, heading, subject);
    for (const row of checklist.items) yield* compareItem(place, row, subject, heading);
    if (heading !== null && score !== null) yield* addedItems(place, heading, score, subject);
  }
}

function checklistsOf(place: PlacedSheet): LaidOutChecklist[] {
  const checklists: LaidOutChecklist[] = [];
  let heading: LaidOutCell | null = null;
  let items: number[] = [];
  for (let row = 0; row < place.laidOut.rowCount; row++) {
    const [label, points] = place.cellsIn(row);
    if (label?.column !== LABEL) continue;
    if (points?.column !== POINTS) [heading, items] = [label, []];
    else if ("value" in points.content) items.push(row);
    else if (heading)
      checklists.push({ heading: heading.row, name: place.label(heading.row), items, score: row });
  }
  // The headings of the columns stand above the first one.
  return checklists;
}

function* compareItem(
  place: PlacedSheet,
  row: number,
  subject: string,
  heading: number | null,
): Iterable<Alteration> {
  const now = place.row(row);
  const name = place.label(row);
  if (now === null) {
    const at = heading === null ? null : cellAt(place, heading, LABEL);
    const sheet = place.sheet.name;
    yield { kind: "checklist-item-missing", at, sheet, subject, expected: name, found: "" };
    return;
  }
  yield* reworded(place, row, now, subject);
  const at = cellAt(place, now, LABEL);
  if (place.isMoved(row) && at) yield altered("checklist-order-changed", at, subject, name, name);
  const points = place.cellsIn(row)[POINTS];
  const pointsAt = cellAt(place, now, POINTS);
  if (!points || !pointsAt || !("value" in points.content)) return;
  const found = place.sheet.cells.value(pointsAt.row, pointsAt.column);
  if (found !== points.content.value)
    yield altered(
      "checklist-points-changed",
      pointsAt,
      `${subject} ${name}`,
      points.content.value,
      shown(found),
    );
}

function* reworded(place: PlacedSheet, row: number, now: number, subject: string): Iterable<Alteration> {
  const at = cellAt(place, now, LABEL);
  if (!at) return;
  const found = shown(place.sheet.cells.value(at.row, at.column));
  const wanted = place.label(row);
  const kind: AlterationKind = "checklist-item-renamed";
  if (!isSameWording(wanted, found)) yield altered(kind, at, subject, wanted, found);
}

/** Rows between the heading and the score that give points of their own. */
function* addedItems(
  place: PlacedSheet,
  heading: number,
  score: number,
  subject: string,
): Iterable<Alteration> {
  for (let row = heading + 1; row < score; row++) {
    const [label, points] = [cellAt(place, row, LABEL), cellAt(place, row, POINTS)];
    if (place.laidOutRow(row) !== null || !label || !points) continue;
    const { cells } = place.sheet;
    if (typeof cells.value(points.row, points.column) === "number")
      yield altered(
        "checklist-item-extra",
        label,
        subject,
        null,
        shown(cells.value(label.row, label.column)),
      );
  }
}

function cellAt(place: PlacedSheet, row: number, laidOutColumn: number): CellAddress | null {
  const column = place.column(laidOutColumn);
  return column === null ? null : { sheet: place.sheet.name, row, column };
}

function shown(value: CellValue): string {
  return value === null ? "" : isCellError(value) ? value.error : String(value);
}
