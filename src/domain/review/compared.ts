/**
 * What only some sources tell of a sheet: merged areas, which Excel does not tell without harm; what cannot be read
 * though it is shown; the notes of others. It is compared with a sign-off where both told it.
 */
export const TOLD = ["merges", "legibility", "notes"] as const;

type Told = (typeof TOLD)[number];

/** Prints of what the source told. */
export type ToldPrints = Readonly<Partial<Record<Told, string>>>;

/** Whether it could be compared with what was signed. */
export type Compared = Readonly<Record<Told, boolean>>;

/** What all sheets of both tell. */
export function comparedOf(before: readonly ToldPrints[], now: readonly ToldPrints[]): Compared {
  const prints = [...before, ...now];
  const isTold = (name: Told) => prints.every((print) => print[name] !== undefined);
  return { merges: isTold("merges"), legibility: isTold("legibility"), notes: isTold("notes") };
}
