/**
 * Which share of what is too much for every run this run takes: `PRAMOEN_SEED=2` takes another one, and
 * `PRAMOEN_SEED=all` everything that can be run in minutes (`npm test -- --all`).
 */
const { PRAMOEN_SEED = "1" } = process.env;
const IS_ALL = PRAMOEN_SEED === "all";

export const SEED = IS_ALL ? 1 : Number(PRAMOEN_SEED);
if (!Number.isInteger(SEED) || SEED < 0) {
  throw new Error(`PRAMOEN_SEED is a whole number or "all", not "${PRAMOEN_SEED}".`);
}

/**
 * Every `of`-th of them, all over `of` seeds. `turn` sets tests of one run apart, so that not all of them take the
 * first: languages and colours each have their turn in one run.
 */
export function share<T>(all: readonly T[], of: number, turn = 0): T[] {
  return all.filter((_, index) => isInShare(index, of, turn));
}

export function isInShare(index: number, of: number, turn = 0): boolean {
  return IS_ALL || index % of === (SEED + turn) % of;
}

/** One of them, the next with the next seed. */
export function oneOf<T>(all: readonly T[], turn = 0): T[] {
  return share(all, all.length, turn);
}
