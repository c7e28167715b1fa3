import type { Round, RoundEntry } from "../domain/round/assemble-round";
import type { AgencyChange } from "../domain/round/changes";
import type { RoundStatistics } from "../domain/round/statistics";
import type { Language } from "../domain/text/localised";
import type { Change } from "../domain/workbook/change-set";
import { createFileWorkbook } from "../files/file-workbook";

/** A round with what follows from it, as its sheets and its page tell it. */
export interface ToldRound {
  readonly round: Round;
  readonly statistics: RoundStatistics;
  /** Against an earlier round; null where none was given. */
  readonly changes: readonly AgencyChange[] | null;
  /** When it was made: ISO 8601. */
  readonly at: string;
  readonly language: Language;
  /** Whether files of the round have not been read yet. */
  readonly isUnfinished?: boolean;
}

/** The workbook of a round as a file. */
export async function roundWorkbook(told: ToldRound, name: string): Promise<Uint8Array> {
  const workbook = await createFileWorkbook(null, name);
  await workbook.apply({ changes: planSheets(told) });
  return workbook.save();
}

function planSheets({ round }: ToldRound): Change[] {
  const sheet = "Round";
  return [
    { kind: "add-sheet", sheet },
    ...round.entries.map(({ file }, row): Change => ({
      kind: "set-cell",
      sheet,
      row,
      column: 0,
      before: null,
      after: { value: file },
    })),
  ];
}

/** The round as a page that stands alone. */
export function roundDocument(told: ToldRound): string {
  return `<!doctype html><html lang="${told.language}"></html>\n`;
}

/** What an agency is told of its workbook. */
export function letterTo(
  { file }: RoundEntry,
  { deadline }: { readonly deadline: string | null; readonly language: Language },
): string {
  return `${file} ${deadline ?? ""}\n`;
}
