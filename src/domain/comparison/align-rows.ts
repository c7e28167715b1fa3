/** What a row is known by: what stands at its beginning. */
export interface RowLabel {
  /** Without spaces. */
  readonly text: string;
  /** "1.2.1" at its beginning; null where there is none. */
  readonly code: string | null;
}

export type RowLabels = readonly (RowLabel | null)[];

/** For each row that was laid out, the row that stands for it now; -1 where none does. */
export interface AlignedRows {
  readonly rows: readonly number[];
  /** Laid out rows that stand for themselves, but in another order. */
  readonly moved: ReadonlySet<number>;
}

/** So far ahead a row is looked for where rows came or went and its label is another one. */
const LOOK_AHEAD = 100;

/**
 * Which row is which, whatever rows came in between, went or were reworded: by labels that stand once on either side,
 * then by codes, and what is left between two of these in its order, as far as `mayBe` says that it can be the row.
 */
export function alignRows(
  laidOut: RowLabels,
  found: RowLabels,
  mayBe: (laidOut: number, found: number) => boolean,
): AlignedRows {
  const alignment = new Alignment(laidOut, found, mayBe);
  alignment.between({ from: 0, to: laidOut.length, first: 0, end: found.length });
  return { rows: alignment.rows, moved: alignment.takeMoved() };
}

/** Laid out rows from `from` up to `to`, and those from `first` up to `end` that stand there now. */
interface Stretch {
  from: number;
  to: number;
  first: number;
  end: number;
}

type KeyOf = (label: RowLabel | null | undefined) => string | null;

const textOf: KeyOf = (label) => label?.text ?? null;
const codeOf: KeyOf = (label) => label?.code ?? null;

class Alignment {
  readonly rows: number[];

  constructor(
    private readonly laidOut: RowLabels,
    private readonly found: RowLabels,
    private readonly mayBe: (laidOut: number, found: number) => boolean,
  ) {
    this.rows = laidOut.map(() => -1);
  }

  between(whole: Stretch): void {
    const { rows } = this;
    const rest = { ...whole };
    while (rest.from < rest.to && rest.first < rest.end && this.isSame(rest.from, rest.first))
      rows[rest.from++] = rest.first++;
    while (rest.from < rest.to && rest.first < rest.end && this.isSame(rest.to - 1, rest.end - 1))
      rows[--rest.to] = --rest.end;
    if (rest.from === rest.to || rest.first === rest.end) return;
    const anchors = this.anchors(rest, textOf) ?? this.anchors(rest, codeOf);
    if (!anchors) {
      this.fill(rest);
      return;
    }
    let { from, first } = rest;
    for (const [row, at] of anchors) {
      rows[row] = at;
      this.between({ from, to: row, first, end: at });
      [from, first] = [row + 1, at + 1];
    }
    this.between({ from, to: rest.to, first, end: rest.end });
  }

  private isSame(row: number, at: number): boolean {
    return textOf(this.laidOut[row]) === textOf(this.found[at]);
  }

  /** Rows whose key stands once on either side, as many as keep their order; null for none. */
  private anchors({ from, to, first, end }: Stretch, keyOf: KeyOf): [row: number, at: number][] | null {
    const places = onlyPlaces(this.found, keyOf, first, end);
    const pairs = [...onlyPlaces(this.laidOut, keyOf, from, to)].flatMap(([key, row]): [number, number][] => {
      const at = places.get(key);
      return at === undefined ? [] : [[row, at]];
    });
    return pairs.length === 0 ? null : rising(pairs);
  }

  /** Nothing tells the rows apart any more: as many on either side are the same ones. */
  private fill({ from, to, first, end }: Stretch): void {
    const isEven = to - from === end - first;
    let next = first;
    for (let row = from; row < to; row++) {
      const last = isEven ? next + 1 : Math.min(end, next + LOOK_AHEAD);
      for (let at = next; at < last; at++) {
        if (!isEven && !this.mayBe(row, at)) continue;
        this.rows[row] = at;
        next = at + 1;
        break;
      }
    }
  }

  /** Rows that left their place: what has found none by now, and stands once elsewhere. */
  takeMoved(): ReadonlySet<number> {
    const moved = new Set<number>();
    for (const keyOf of [textOf, codeOf]) {
      const taken = new Set(this.rows);
      const left = this.laidOut.map((label, row) => (this.rows[row] === -1 ? label : null));
      const free = this.found.map((label, at) => (taken.has(at) ? null : label));
      const places = onlyPlaces(free, keyOf, 0, free.length);
      for (const [key, row] of onlyPlaces(left, keyOf, 0, left.length)) {
        const at = places.get(key);
        if (at === undefined) continue;
        this.rows[row] = at;
        moved.add(row);
      }
    }
    return moved;
  }
}

/** Rows by their key, as far as it stands once between two rows. */
function onlyPlaces(labels: RowLabels, keyOf: KeyOf, from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  for (let row = from; row < to; row++) {
    const key = keyOf(labels[row]);
    if (key === null || key === "") continue;
    if (places.has(key)) several.add(key);
    else places.set(key, row);
  }
  for (const key of several) places.delete(key);
  return places;
}

/** The longest run of pairs in which the second number rises; the first ones rise already. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  /** By length of a run: the pair on which the run with the lowest end ends. */
  const ends: number[] = [];
  const before: number[] = [];
  const endOf = (length: number) => pairs[ends[length] ?? -1]?.[1] ?? Infinity;
  for (const [i, [, at]] of pairs.entries()) {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if (endOf(middle) < at) low = middle + 1;
      else high = middle;
    }
    before[i] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = i;
  }
  const run: [number, number][] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i];
    if (pair) run.push(pair);
  }
  return run.reverse();
}
