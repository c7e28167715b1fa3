import type { RoundEntry } from "../domain/round/assemble-round";
import { returnLetter, type LetterOptions } from "../domain/round/return-letter";
import { planRoundSheets } from "../domain/round/sheets/plan-round-sheets";
import type { ToldRound } from "../domain/round/told-round";
import { createFileWorkbook } from "../files/file-workbook";
import { visibleInMarkup } from "./visible";

/** The workbook of a round as a file. */
export async function roundWorkbook(told: ToldRound, name: string): Promise<Uint8Array> {
  const workbook = await createFileWorkbook(null, name);
  await workbook.apply(planRoundSheets({ name, sheets: [] }, told));
  return workbook.save();
}

/** What an agency is told of its workbook, as a page that stands alone. */
export function letterTo(entry: RoundEntry, options: LetterOptions): string {
  return visibleInMarkup(returnLetter(entry, options));
}
