import { numberShowing, type FormattedPlace } from "../form/shown-value";
import type { LocalisedText } from "../text/localised";
import type { CellAddress } from "../workbook/address";
import type { CellContent } from "../workbook/change-set";
import type { Cell, WorkbookSnapshot } from "../workbook/snapshot";

/**
 * How a fault can be mended without a person's judgement. After its writes the finding is gone and no other has
 * come up; where that cannot be promised, a rule gives no fix.
 */
export interface Fix {
  /** What the fix does, as a sentence to show before it is done. */
  readonly reason: LocalisedText;
  /** All of them belong together: either every one is written or none. */
  readonly writes: readonly FixWrite[];
}

export interface FixWrite {
  readonly at: CellAddress;
  readonly before: Cell | null;
  readonly after: CellContent;
}

/** A cell with what it holds; every field of an evaluation is one. */
export interface FixPlace extends FormattedPlace {
  readonly at: CellAddress;
}

/** The place of a cell that no field of the evaluation stands for. */
export function placeAt(snapshot: WorkbookSnapshot, at: CellAddress): FixPlace {
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
  const cell = sheet?.cells.at(at.row, at.column) ?? null;
  return { at, cell, format: sheet?.cells.blankFormat(at.row, at.column) };
}

/** `figure` as the form means it: a cell that shows per cent gets the hundredth. */
export function setNumber(place: FixPlace, figure: number): FixWrite {
  return { at: place.at, before: place.cell, after: { value: numberShowing(figure, place) } };
}

/** A text that begins with "=" stays a text. */
export function setText({ at, cell }: FixPlace, value: string): FixWrite {
  return { at, before: cell, after: { value } };
}

/** `formula` with its "=". */
export function setFormula({ at, cell }: FixPlace, formula: string): FixWrite {
  return { at, before: cell, after: { formula } };
}
