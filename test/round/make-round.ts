import { expectedOf, type ExpectedWorkbook } from "./expected";
import { chooseFaults } from "./choose-faults";
import { handIn, makeForm } from "./forms";

export interface RoundOptions {
  /** Sixty agencies have names; more begin with the first ones again. */
  readonly workbooks?: number;
  readonly seed?: number;
}

export interface RoundWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: ExpectedWorkbook;
}

export const ROUND_SIZE = 60;
export const ROUND_SEED = 2565;

/** The workbooks of a whole round, one after the other, each with what is true of it. */
export async function* makeRound({
  workbooks = ROUND_SIZE,
  seed = ROUND_SEED,
}: RoundOptions = {}): AsyncIterable<RoundWorkbook> {
  for (let number = 0; number < workbooks; number++) yield makeRoundWorkbook(number, seed);
}

/** The workbook of one agency, the same in whatever round it is made. One at a time: they are calculated by one engine. */
export async function makeRoundWorkbook(number: number, seed = ROUND_SEED): Promise<RoundWorkbook> {
  const { form, layout } = await makeForm(number, seed);
  const faults = chooseFaults(form, number, seed);
  const expected = expectedOf(form, layout, faults);
  const bytes = await handIn(
    form,
    faults.flatMap(({ edits }) => edits),
  );
  return { name: form.file, bytes, expected };
}
