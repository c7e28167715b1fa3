import { quoteCell } from "../../form/quoting";
import { normaliseText } from "../../thai/text";
import type { Cell } from "../../workbook/snapshot";

/** What a message shows where nothing stands, or where nothing should. */
export const NOTHING = "–";

const CUT = "…";

/**
 * What belongs into the very cell of a finding, or null: whoever types it there has mended the finding. Of what a rule
 * tells as expected that is
 *
 * - nothing where the finding has no cell of its own: it speaks of a sheet or a workbook;
 * - nothing where the text was cut for the message: nobody can type it;
 * - nothing where `found` is only a part of what the cell holds, such as a figure in a heading or a word of a sentence:
 *   what is expected stands in for what was found, so it would replace the rest as well.
 *
 * What a finding is held against without belonging into its cell at all (a sum, a limit, a choice, a figure of another
 * cell) a rule tells as `measure`, and the message alone shows it. `test/domain/validation/expected.test.ts` types what
 * is expected in every case of every rule, and holds that the finding is gone.
 */
export function contentExpected(
  told: string | null,
  found: string | null,
  cell: Cell | null | undefined,
): string | null {
  if (told === null || told === NOTHING || told.endsWith(CUT)) return null;
  return found === null || isWhole(found, cell) ? told : null;
}

/** Whether what was found is all that the cell holds, however it is written. */
function isWhole(found: string, cell: Cell | null | undefined): boolean {
  const shown = quoteCell(cell);
  if (shown === "" && found === NOTHING) return true;
  if (found === shown || found === cell?.formula) return true;
  const [one, other] = [figureOf(found), figureOf(shown)];
  return one !== null && one === other;
}

/** The number that a text consists of: 12849057.6 for "12,849,057.60"; null where it says more. */
function figureOf(text: string): number | null {
  const plain = normaliseText(text).replaceAll(",", "");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : null;
}
