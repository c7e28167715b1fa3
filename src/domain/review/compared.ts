import type { SheetPrint } from "./stamp";

/** What only some sources tell of a sheet, and how a sign-off knows it: compared where both told it. */
export const TOLD = ["merges", "legibility", "notes"] as const;

/** Whether it could be compared with what was signed. */
export type Compared = Readonly<Record<(typeof TOLD)[number], boolean>>;

/** What all sheets of both tell. */
export function comparedOf(before: readonly SheetPrint[], now: readonly SheetPrint[]): Compared {
  const prints = [...before, ...now];
  const isTold = (name: (typeof TOLD)[number]) => prints.every((print) => print[name] !== undefined);
  return { merges: isTold("merges"), legibility: isTold("legibility"), notes: isTold("notes") };
}
