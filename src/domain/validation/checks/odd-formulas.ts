import type { Indicator } from "../../form/evaluation";
import { hasFormula, type Field, type FormulaField } from "../../form/field";
import type { IndicatorFacts } from "../../form/indicator-facts";
import { haveSameForm } from "../../formulas/reading/moved-formula";
import { PAUSE } from "../engine/rule";

/** Fewer formulas than these show no habit that one of them could break. */
const FEWEST = 3;

export type FieldOf = (indicator: Indicator) => Field<number> | null;

export interface OddFormula {
  readonly row: IndicatorFacts;
  readonly field: FormulaField<number>;
  /** A cell with the formula that most rows have. */
  readonly usual: FormulaField<number>;
  readonly usualRow: IndicatorFacts;
}

/** A formula with the row in which it stands. */
export interface Entry {
  readonly row: IndicatorFacts;
  readonly field: FormulaField<number>;
}

/**
 * Formulas of the same functions that refer otherwise than most; other functions are for other kinds of targets. Of too
 * few to tell each one, without a usual one.
 */
export function* oddFormulas(
  rows: readonly IndicatorFacts[],
  fieldOf: FieldOf,
): Iterable<OddFormula | Entry | typeof PAUSE> {
  const kinds = new Map<string, Ballot>();
  let above: Ballot | null = null;
  for (const row of rows) {
    yield PAUSE;
    const field = fieldOf(row.indicator);
    if (!hasFormula(field) || field.cell.formula === "") continue;
    const entry = { row, field };
    // What is like the row above is of its kind, whatever that is called.
    if (above && isAlike(entry, above.leading)) above.addAlike(entry);
    else above = ballotOf(entry, kinds);
  }
  for (const { entries, leading, isUnanimous } of kinds.values()) {
    if (entries.length < FEWEST) yield* entries;
    if (isUnanimous || entries.length < FEWEST) continue;
    const odd: Entry[] = [];
    for (const entry of entries) {
      yield PAUSE;
      if (!isAlike(entry, leading)) odd.push(entry);
    }
    if (odd.length * 2 >= entries.length) continue;
    // The first one of the usual form stands for it.
    const usual = entries.find((entry) => isAlike(entry, leading)) ?? leading;
    for (const { row, field } of odd) {
      yield PAUSE;
      yield { row, field, usual: usual.field, usualRow: usual.row };
    }
  }
}

function ballotOf(entry: Entry, kinds: Map<string, Ballot>): Ballot {
  const kind = functionsOf(entry.field.cell.formula);
  const known = kinds.get(kind);
  if (known) {
    known.add(entry);
    return known;
  }
  const ballot = new Ballot(entry);
  kinds.set(kind, ballot);
  return ballot;
}

/**
 * Formulas of one kind, and the only form that more than half of them can have: each unlike one takes a vote of the
 * leading one away, so that a form with a majority leads in the end, whatever the order.
 */
class Ballot {
  readonly entries: Entry[];
  leading: Entry;
  isUnanimous = true;
  private votes = 1;

  constructor(first: Entry) {
    this.entries = [first];
    this.leading = first;
  }

  addAlike(entry: Entry): void {
    this.entries.push(entry);
    this.votes += 1;
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    const isSame = isAlike(entry, this.leading);
    this.isUnanimous &&= isSame;
    if (isSame) this.votes += 1;
    else if (this.votes > 0) this.votes -= 1;
    else [this.leading, this.votes] = [entry, 1];
  }
}

function isAlike({ field: a }: Entry, { field: b }: Entry): boolean {
  return haveSameForm(a.cell.formula, a.at, b.cell.formula, b.at);
}

/**
 * Its functions and comparisons in their order: where less is better, the same functions compare the other way. By a
 * pattern, since a column is long: a text that looks like a call is in every row.
 */
function functionsOf(formula: string): string {
  return (formula.match(/[\p{L}_][\p{L}\p{N}_.]*(?=\()|[<>]=?/gu) ?? []).join().toUpperCase();
}
