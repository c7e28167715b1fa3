import type { IndicatorTable } from "../../form/evaluation";
import { targetRole, type Framework } from "../../framework/framework";
import { readHeadingText } from "../../recognition/heading-text";
import { Remembered } from "../../text/remembered";
import type { CellAddress } from "../../workbook/address";

/** Sheets of one workbook mostly have the same headings. */
const PRINTED = new Remembered((heading) => readHeadingText(heading).number, 200, 100);

/** The heading of a target that prints other points than its tier has. */
export interface AlteredTierPoints {
  readonly at: CellAddress;
  readonly heading: string;
  /** As printed. */
  readonly found: number;
  readonly expected: number;
}

/**
 * Headings of targets whose points are not those of the tier, where the others of the form print theirs: numbers beside
 * every target that are none of the points are of another kind, such as a step or a year.
 */
export function alteredTierPoints(
  { headings, sheet }: IndicatorTable,
  { tiers }: Framework,
): AlteredTierPoints[] {
  return headings.flatMap(({ columns, recognised }) => {
    const printed = tiers.flatMap(({ id, point }) => {
      const column = recognised.columns.find((each) => each.column === columns[targetRole(id)]);
      const found = column ? PRINTED.of(column.heading) : null;
      if (!column || found === null) return [];
      const at = { sheet, row: column.row, column: column.column };
      return [{ at, heading: column.heading, found, expected: point }];
    });
    const altered = printed.filter(({ found, expected }) => found !== expected);
    return altered.length * 2 < printed.length ? altered : [];
  });
}
