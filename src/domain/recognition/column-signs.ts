import { contentVotes } from "./content";
import type { ColumnSample, DataSample } from "./data-sample";
import type { ColumnHeading } from "./column-headings";
import { PRINTED_POINTS, type SignRole } from "./heading-meaning";
import { KNOWN_WORDING, LAID } from "./known-words";
import type { Sign } from "./recognised";

/** What the content of a column weighs beside its heading. */
const CONTENT_WEIGHT = 0.35;
/** What a place under a heading of targets adds. */
const UNDER_TARGETS = 0.25;
/** The same where the column's own heading says nothing. */
const UNNAMED_UNDER_TARGETS = 0.3;
/** Three points in a row that rise or fall are the points of targets. */
const RISING_POINTS = 0.3;

/** A role of a column with what speaks for it, all signs together. */
export interface RankedRole {
  readonly role: SignRole;
  readonly total: number;
}

/** The signs that speak for and against each column's roles. */
export class ColumnSigns {
  private readonly signs: Map<number, readonly Sign[]>;
  /** As far as they were asked for since the column's last sign. */
  private readonly rankings = new Map<number, readonly RankedRole[]>();
  private key = "";

  /** `first`: what the columns begin with; it stays as it is. */
  constructor(first: ReadonlyMap<number, readonly Sign[]>) {
    this.signs = new Map(first);
  }

  /** The signs that were added to the first ones, in their order, as a text. */
  get added(): string {
    return this.key;
  }

  get all(): ReadonlyMap<number, readonly Sign[]> {
    return this.signs;
  }

  of(column: number): readonly Sign[] {
    return this.signs.get(column) ?? [];
  }

  add(column: number, sign: Sign): void {
    const own = this.signs.get(column);
    if (own === undefined) return;
    this.signs.set(column, [...own, sign]);
    this.rankings.delete(column);
    this.key += `${column} ${sign.kind} ${sign.role} ${sign.strength};`;
  }

  /** Adds a sign that holds or does not, however often it is looked for. */
  addOnce(column: number, sign: Sign): void {
    const isKnown = this.of(column).some(({ kind, role }) => kind === sign.kind && role === sign.role);
    if (!isKnown) this.add(column, sign);
  }

  /** Whether a person said what the column is. */
  isSet(column: number): boolean {
    return this.of(column).some(({ kind }) => kind === "layout");
  }

  /** What speaks for the role, all signs together. */
  total(column: number, role: SignRole): number {
    return this.of(column).reduce((sum, sign) => (sign.role === role ? sum + sign.strength : sum), 0);
  }

  /** The roles of a column by falling total. */
  ranked(column: number): readonly RankedRole[] {
    const known = this.rankings.get(column);
    if (known) return known;
    const totals = new Map<SignRole, number>();
    for (const { role, strength } of this.of(column)) totals.set(role, (totals.get(role) ?? 0) + strength);
    const ranked = [...totals].map(([role, total]) => ({ role, total })).sort((a, b) => b.total - a.total);
    this.rankings.set(column, ranked);
    return ranked;
  }

  /** Adds what the figures say; a heading that a framework or a layout knows word for word needs no such help. */
  addContent(headings: readonly ColumnHeading[], { columns }: DataSample): void {
    for (const [place, heading] of headings.entries()) {
      const sample = columns.get(heading.column);
      if (sample) this.addContentOf(heading, sample, place);
    }
  }

  private addContentOf(heading: ColumnHeading, sample: ColumnSample, place: number): void {
    if (this.of(heading.column).some(({ kind }) => kind === "known-wording" || kind === "layout")) return;
    for (const [role, strength] of contentVotes(sample, place))
      this.add(heading.column, { kind: "content", role, strength: strength * CONTENT_WEIGHT });
    const isSilent = this.of(heading.column).every(({ role }) => role === "target");
    const holdsFigures = sample.figures.some((figure) => figure !== null);
    if (isSilent && holdsFigures && heading.groupMeaning?.headsTargets)
      this.add(heading.column, { kind: "group", role: "target", strength: UNNAMED_UNDER_TARGETS });
  }
}

/** What the headings alone say of each column. */
export function signsOfHeadings(headings: readonly ColumnHeading[]): ReadonlyMap<number, readonly Sign[]> {
  const signs = new Map(headings.map((heading) => [heading.column, headingSigns(heading)]));
  for (const column of risingPoints(headings))
    signs.get(column)?.push({ kind: "order", role: "target", strength: RISING_POINTS });
  return signs;
}

function headingSigns({ meaning, groupMeaning }: ColumnHeading): Sign[] {
  const signs: Sign[] = meaning.votes.map(({ role, strength }) => ({
    kind: wordingKind(strength),
    role,
    strength,
  }));
  const isTarget = meaning.votes.some(({ role }) => role === "target");
  if (isTarget && groupMeaning?.headsTargets)
    signs.push({ kind: "group", role: "target", strength: UNDER_TARGETS });
  return signs;
}

function wordingKind(strength: number): Sign["kind"] {
  if (strength >= LAID) return "layout";
  return strength >= KNOWN_WORDING ? "known-wording" : "wording";
}

/** Neighbouring columns that print three or more points, rising or falling. */
function risingPoints(headings: readonly ColumnHeading[]): number[] {
  const found: number[] = [];
  let run: { column: number; point: number }[] = [];
  const close = () => {
    const steps = run.slice(1).map(({ point }, i) => Math.sign(point - (run[i]?.point ?? 0)));
    if (run.length >= 3 && steps.every((step) => step !== 0 && step === steps[0]))
      found.push(...run.map(({ column }) => column));
    run = [];
  };
  for (const { column, meaning } of headings) {
    const point = meaning.step?.number ?? null;
    const isTarget = meaning.votes.some(({ role }) => role === "target");
    if (isTarget && point !== null && PRINTED_POINTS.includes(point)) run.push({ column, point });
    else close();
  }
  close();
  return found;
}
