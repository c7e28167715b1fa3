import type { FormContext } from "../form/form-context";
import type { Steps } from "../steps";
import type { TextParameters } from "../text/localised";
import type { CellAddress } from "../workbook/address";

/** One place in which a workbook states a fact. */
export interface Statement<T> {
  readonly at: CellAddress;
  readonly value: T;
}

/** The statement that counts: written in one cell, or worked out from several. */
export interface CountingStatement<T> {
  readonly value: T;
  readonly from: readonly CellAddress[];
}

/** Something of which a workbook makes several statements. */
export interface Fact<T> {
  readonly counts: CountingStatement<T>;
  readonly others: readonly Statement<T>[];
  /** Of what it is a fact, for messages: an indicator, a year. */
  readonly parameters?: TextParameters;
}

/** How a statement departs from the one that counts, in the words of a finding. */
export interface Difference<Way extends string> {
  readonly way: Way;
  readonly expected: string | number;
  readonly found: string | number;
  readonly parameters?: TextParameters;
  /** Cells besides those of the statement that counts. */
  readonly related?: readonly CellAddress[];
}

/** A kind of fact: where it is stated, and when two statements of it agree. */
export interface FactKind<T, Way extends string> {
  /** In steps of about one row: null is a pause. */
  readonly collect: (workbook: FormContext) => Iterable<Fact<T> | null>;
  /** Null where they agree. */
  readonly compare: (counts: T, stated: T) => Difference<Way> | null;
}

/** A statement that contradicts the one that counts. */
export interface Contradiction<Way extends string = string> extends Difference<Way> {
  readonly at: CellAddress;
  readonly related: readonly CellAddress[];
}

/** Ties what is collected to how it is compared, and lets go of its type. */
export function defineFact<T, Way extends string>(
  kind: FactKind<T, Way>,
): (workbook: FormContext) => Steps<Contradiction<Way>[]> {
  return (workbook) => contradictionsOf(kind, workbook);
}

function* contradictionsOf<T, Way extends string>(
  { collect, compare }: FactKind<T, Way>,
  workbook: FormContext,
): Steps<Contradiction<Way>[]> {
  const found: Contradiction<Way>[] = [];
  for (const fact of collect(workbook)) {
    yield null;
    if (fact === null) continue;
    const { counts, others, parameters } = fact;
    for (const { at, value } of others) {
      const difference = compare(counts.value, value);
      if (difference === null) continue;
      found.push({
        ...difference,
        at,
        // A figure that follows from its own text has no other cell.
        related: [...counts.from, ...(difference.related ?? [])].filter((cell) => !isSameCell(cell, at)),
        parameters: { ...parameters, ...difference.parameters },
      });
    }
  }
  return found;
}

function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
