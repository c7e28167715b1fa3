import { agencyKey } from "../form/agency-key";
import { roundHalfUp } from "../scoring/rounding";
import { compareTexts } from "../text/compare-texts";
import type { FormStanding, RecordedFramework, ReviewedWorkbook, WorkbookRecord } from "./record";
import type { UnreadWorkbook } from "./unread";
import { isLeftOut, remark, type RoundRemark } from "./remarks";

/** What is decided of a round by whoever holds it; what is not, follows from its files. */
export interface RoundChoice {
  /** Buddhist Era. */
  readonly fiscalYear?: number | undefined;
  /** The files that count where an agency sent several. */
  readonly counted?: ReadonlySet<string> | undefined;
}

/** A form of a workbook as a row of the league table; a workbook without any has one all the same. */
export interface RoundEntry {
  readonly file: string;
  readonly digest: string | null;
  readonly workbook: ReviewedWorkbook;
  readonly standing: FormStanding | null;
  /** Among the final results, equal ones share a rank; null where it is not ranked. */
  readonly rank: number | null;
  /** Whether it is ranked, or would be if its result were final. */
  readonly isCounted: boolean;
  readonly remarks: readonly RoundRemark[];
}

export interface UnreadEntry {
  readonly file: string;
  readonly outcome: UnreadWorkbook;
}

export interface Round {
  /** Of most forms; null where none states one. */
  readonly fiscalYear: number | null;
  /** The same. */
  readonly framework: RecordedFramework | null;
  /** What is counted first, by total; then the rest by file. */
  readonly entries: readonly RoundEntry[];
  readonly unread: readonly UnreadEntry[];
  /** By which versions of the product and its rules the files were judged: more than one is told. */
  readonly judgedBy: readonly WorkbookRecord["judgedBy"][];
}

/** Puts together what is known of each file: equal records in any order give an equal round. */
export function assembleRound(records: readonly WorkbookRecord[], choice: RoundChoice = {}): Round {
  const sorted = [...records].sort((a, b) => compareTexts(a.file, b.file));
  const drafts = sorted.flatMap(draftsOf);
  const own = drafts.filter(isOriginal(copiesOf(sorted)));
  const fiscalYear = choice.fiscalYear ?? mostCommon(own, ({ standing }) => standing?.fiscalYear, latest);
  const framework = frameworkOf(own);
  const judge = new Judge(sorted, drafts, { fiscalYear, framework, counted: choice.counted });
  const entries = drafts.map((draft) => {
    const remarks = judge.remarksOn(draft);
    return { ...draft, remarks, isCounted: !isLeftOut(remarks) };
  });
  return {
    fiscalYear,
    framework,
    entries: ranked(entries),
    unread: sorted.flatMap(({ file, outcome }) => (outcome.kind === "unread" ? { file, outcome } : [])),
    judgedBy: distinct(sorted.map(({ judgedBy }) => judgedBy)),
  };
}

/** Whether a result of it is final: all is scored and no open error speaks against it. */
export function isFinal(
  standing: FormStanding | null,
): standing is FormStanding & { readonly total: number } {
  return standing !== null && standing.total !== null && standing.provisional.length === 0;
}

/** The total as it is shown, which it is ranked by. */
export function shownTotal({ total, framework }: FormStanding): number | null {
  return total === null ? null : roundHalfUp(total, framework.decimals);
}

type Draft = Pick<RoundEntry, "file" | "digest" | "workbook" | "standing">;

function draftsOf({ file, digest, outcome }: WorkbookRecord): Draft[] {
  if (outcome.kind === "unread") return [];
  const standings = outcome.forms.length > 0 ? outcome.forms : [null];
  return standings.map((standing) => ({ file, digest, workbook: outcome, standing }));
}

/** By file: the first one of the same bytes, where that is another. What was not read stands for no other. */
function copiesOf(sorted: readonly WorkbookRecord[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const { file, digest, outcome } of sorted) {
    if (digest === null || outcome.kind === "unread") continue;
    const original = first.get(digest);
    if (original === undefined) first.set(digest, file);
    else copies.set(file, original);
  }
  return copies;
}

function isOriginal(copies: ReadonlyMap<string, string>): (draft: Draft) => boolean {
  return ({ file }) => !copies.has(file);
}

interface Ground {
  readonly fiscalYear: number | null;
  readonly framework: RecordedFramework | null;
  readonly counted: ReadonlySet<string> | undefined;
}

/** Says what must be known of each row. */
class Judge {
  private readonly copies: ReadonlyMap<string, string>;
  private readonly ofAgency: ReadonlyMap<string, readonly Draft[]>;

  constructor(
    sorted: readonly WorkbookRecord[],
    drafts: readonly Draft[],
    private readonly ground: Ground,
  ) {
    this.copies = copiesOf(sorted);
    this.ofAgency = this.byAgency(drafts);
  }

  remarksOn(draft: Draft): RoundRemark[] {
    const { file, standing, workbook } = draft;
    const copy = this.copies.get(file);
    return [
      ...(copy === undefined ? this.versionRemarks(draft) : [remark("copy", { file: copy })]),
      ...(standing === null ? [remark("no-form")] : this.basisRemarks(standing)),
      ...signOffRemarks(workbook),
      ...unclearRemarks(workbook),
    ];
  }

  private byAgency(drafts: readonly Draft[]): Map<string, Draft[]> {
    const groups = new Map<string, Draft[]>();
    for (const draft of drafts) {
      if (draft.standing === null || this.copies.has(draft.file)) continue;
      const key = this.keyOf(draft.standing, draft.file);
      const group = groups.get(key);
      if (group) group.push(draft);
      else groups.set(key, [draft]);
    }
    return groups;
  }

  /** One that states no year counts as of the round's; one that names no agency is its own. */
  private keyOf({ agency, fiscalYear }: FormStanding, file: string): string {
    return JSON.stringify([
      agency === null ? { file } : agencyKey(agency),
      fiscalYear ?? this.ground.fiscalYear,
    ]);
  }

  private versionRemarks({ file, standing }: Draft): RoundRemark[] {
    if (standing === null) return [];
    const group = this.ofAgency.get(this.keyOf(standing, file)) ?? [];
    const files = [...new Set(group.map((each) => each.file))];
    const chosen = files.filter((each) => this.ground.counted?.has(each));
    const [only, ...more] = chosen;
    const counting = only !== undefined && more.length === 0 ? [only] : files;
    if (!counting.includes(file)) return [{ ...remark("not-chosen", { file: only ?? "" }), files }];
    if (counting.length > 1)
      return [{ ...remark("several-files", { n: counting.length, files: counting.join(", ") }), files }];
    const own = group.filter((each) => each.file === file);
    return own.length > 1 ? [remark("several-forms", { n: own.length })] : [];
  }

  private basisRemarks({ agency, fiscalYear: year, framework }: FormStanding): RoundRemark[] {
    const { fiscalYear: expected, framework: common } = this.ground;
    const isOtherYear = year !== null && expected !== null && year !== expected;
    return [
      ...(agency === null ? [remark("no-agency")] : []),
      ...(year === null ? [remark("no-year")] : []),
      ...(isOtherYear ? [remark("other-year", { year, expected })] : []),
      ...(framework.isDecided ? [] : [remark("undecided-framework")]),
      ...(framework.isDecided && common !== null && framework.id !== common.id
        ? [remark("other-framework", { framework: framework.name })]
        : []),
    ];
  }
}

function signOffRemarks({ signOff }: ReviewedWorkbook): RoundRemark[] {
  switch (signOff.kind) {
    case "none":
      return [];
    case "damaged":
      return [remark("sign-off-damaged")];
    case "newer":
      return [remark("sign-off-newer")];
    case "unchanged":
    case "changed": {
      const { signer, openErrors, changes } = signOff;
      return [
        ...(signOff.kind === "changed" ? [changedRemark(changes, signer)] : []),
        ...(openErrors > 0 ? [remark("signed-with-errors", { n: openErrors })] : []),
      ];
    }
  }
}

/** No place, where what it is judged by changed and no cell. */
function changedRemark(changes: number, signer: string): RoundRemark {
  if (changes === 0) return remark("basis-changed-since-signed", { signer });
  return remark("changed-since-signed", { n: changes, signer });
}

function unclearRemarks({ unclear, findingsLeftOut }: ReviewedWorkbook): RoundRemark[] {
  const headings = unclear.flatMap(({ columns }) =>
    columns.flatMap(({ isUnderstood, heading }) => (isUnderstood ? [] : `“${heading}”`)),
  );
  return [
    ...(headings.length > 0
      ? [remark("unclear-columns", { headings: [...new Set(headings)].join(", ") })]
      : []),
    ...(findingsLeftOut > 0 ? [remark("findings-left-out", { n: findingsLeftOut })] : []),
  ];
}

function frameworkOf(drafts: readonly Draft[]): RecordedFramework | null {
  const decided = drafts.flatMap(({ standing }) => (standing?.framework.isDecided ? standing.framework : []));
  const id = mostCommon(decided, (framework) => framework.id, firstByName);
  return decided.find((framework) => framework.id === id) ?? null;
}

/** Of what comes as often as another, `prefer` decides. */
function mostCommon<From, Value extends string | number>(
  list: readonly From[],
  read: (from: From) => Value | null | undefined,
  prefer: (a: Value, b: Value) => boolean,
): Value | null {
  const counts = new Map<Value, number>();
  for (const each of list) {
    const value = read(each) ?? null;
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: Value | null = null;
  for (const [value, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (best === null || count > most || (count === most && prefer(value, best))) best = value;
  }
  return best;
}

const latest = (a: number, b: number) => a > b;
const firstByName = (a: string, b: string) => a < b;

/** By total; what is not final stands where its total so far puts it, without a rank. */
function ranked(entries: readonly Omit<RoundEntry, "rank">[]): RoundEntry[] {
  const totalOf = ({ isCounted, standing }: Omit<RoundEntry, "rank">) =>
    isCounted && isFinal(standing) ? shownTotal(standing) : null;
  const ranks = new Map<number, number>();
  const totals = entries.flatMap((entry) => totalOf(entry) ?? []).sort((a, b) => b - a);
  totals.forEach((total, i) => ranks.set(total, ranks.get(total) ?? i + 1));
  return [...entries].sort(compareEntries).map((entry) => {
    const total = totalOf(entry);
    return { ...entry, rank: total === null ? null : (ranks.get(total) ?? null) };
  });
}

function compareEntries(a: Omit<RoundEntry, "rank">, b: Omit<RoundEntry, "rank">): number {
  if (a.isCounted !== b.isCounted) return a.isCounted ? -1 : 1;
  const total = (entry: typeof a) =>
    entry.isCounted && entry.standing ? (shownTotal(entry.standing) ?? -Infinity) : -Infinity;
  const [mine, other] = [total(a), total(b)];
  return mine === other ? compareTexts(a.file, b.file) : other - mine;
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
