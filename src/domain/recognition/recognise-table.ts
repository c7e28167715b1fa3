import type { SheetCells } from "../workbook/snapshot";
import { confirmRelations, searchRelations, type Relations } from "./arithmetic";
import type { AssignedRole } from "./assignment";
import { assessmentsWith, type AssessmentGroups } from "./assessment-groups";
import { ColumnSigns } from "./column-signs";
import { sampleBelow, type DataSample } from "./data-sample";
import type { HeadingEvidence } from "./heading-evidence";
import type { HeadingGrid } from "./heading-grid";
import type { SignRole, TargetStep } from "./heading-meaning";
import { wordingKey } from "../thai/wordings";
import type { RecognisedColumn, RecognisedTable } from "./recognised";
import { exchangedColumns, impossibleColumns } from "./rival-reading";
import { scaleSigns } from "./scale-signs";
import { tableKind } from "./table-guard";

/** The order in which a form has its columns. */
const USUAL_ORDER: readonly SignRole[] = [
  "code",
  "indicator",
  "weight",
  "target",
  "result",
  "score",
  "weighted",
];
/** What the one role that is missing between its neighbours is worth for the one column that nothing names. */
const ELIMINATION = 0.4;
/** What makes columns unsure whose figures contradict each other. */
const CONTRADICTION = -0.3;

/** Tells what the columns under a block of headings hold, by all signs together. */
export function recogniseTable(
  cells: SheetCells,
  grid: HeadingGrid,
  evidence: HeadingEvidence,
): RecognisedTable {
  const sample = sampleBelow(cells, grid);
  const signs = new ColumnSigns(evidence.signs);
  signs.addContent(grid.columns, sample);
  const { groups } = evidence;
  const work = new TableWork(grid, signs, evidence, sample);
  work.assign();
  const relations = work.relate();
  work.eliminate();
  work.doubt();
  work.keepPlainScore();
  const columns = work.columns();
  return {
    firstRow: grid.firstRow,
    lastRow: grid.lastRow,
    kind: tableKind(columns, relations),
    columns,
    assessments: assessmentsWith(sample, groups),
    scale: scaleSigns(columns, relations, sample, cells),
    isLaid: grid.counts !== undefined,
    chosen: assessmentNamed(grid, groups),
  };
}

/** The assessment with a column under the heading that the layout says counts. */
function assessmentNamed({ columns, counts }: HeadingGrid, { byColumn }: AssessmentGroups): string | null {
  if (counts === undefined || counts === null) return null;
  const key = wordingKey(counts);
  const own = columns.filter(({ text, group }) => wordingKey(text) === key || wordingKey(group) === key);
  return own.map(({ column }) => byColumn.get(column)).find((each) => each !== undefined) ?? null;
}

const NAMED_STEPS = ["minimum", "standard", "advanced"] as const;

/** Where each target stands among them: by the points that all of them print, else by their names, else by place. */
function stepPlaces(steps: readonly (TargetStep | null)[]): readonly number[] {
  const byPoint = steps.map((step) => step?.number ?? null);
  const byName = steps.map((step) => (step?.name ? NAMED_STEPS.indexOf(step.name) : null));
  const told = [byPoint, byName].find(
    (places) => places.every((place) => place !== null) && new Set(places).size === places.length,
  );
  return told?.map((place) => place ?? 0) ?? steps.map((_, i) => i);
}

class TableWork {
  private assigned: ReadonlyMap<number, AssignedRole> = new Map();

  constructor(
    private readonly grid: HeadingGrid,
    private readonly signs: ColumnSigns,
    private readonly evidence: HeadingEvidence,
    private readonly sample: DataSample,
  ) {}

  assign(): void {
    this.assigned = this.evidence.assign(this.signs);
  }

  /** Confirms the relations of the assigned columns; searches others only where these leave something open. */
  relate(): readonly Relations[] {
    const before = this.scopes().map((scope) => this.confirm(scope));
    // Where every column has a role, no relation can name another.
    if (this.unnamed().length === 0) {
      this.assign();
      return before;
    }
    const among = new Set(
      this.grid.columns.flatMap(({ column }) => (this.isSetAside(column) ? [] : [column])),
    );
    searchRelations(this.sample, this.signs, among);
    this.assign();
    return this.scopes().map((scope) => this.confirm(scope));
  }

  /** Columns that their own figures speak against are unsure, whatever their headings say. */
  doubt(): void {
    for (const scope of this.scopes()) {
      const taken = { roles: this.rolesOf(scope), targets: this.targetsOf(scope) };
      const doubted = new Set([
        ...exchangedColumns(taken, this.sample),
        ...impossibleColumns(taken, this.sample),
      ]);
      for (const column of doubted) {
        const role = this.assigned.get(column)?.role;
        if (role && !this.signs.isSet(column))
          this.signs.addOnce(column, { kind: "contradiction", role, strength: CONTRADICTION });
      }
    }
    this.assign();
  }

  /** A column that nothing names, where exactly one role is missing between its neighbours. */
  eliminate(): void {
    const missing = (["indicator", "weight", "result", "score", "weighted"] as const).filter(
      (role) => !this.hasRole(role),
    );
    const open = this.unnamed();
    const [role, ...others] = missing.filter((each) => open.some((column) => this.fitsBetween(column, each)));
    const fitting = role === undefined ? [] : open.filter((column) => this.fitsBetween(column, role));
    const [column, ...more] = fitting;
    if (role === undefined || others.length > 0 || column === undefined || more.length > 0) return;
    this.signs.add(column, { kind: "elimination", role, strength: ELIMINATION });
    this.assign();
  }

  /** What an assessor gives is the score that counts where the table has no other. */
  keepPlainScore(): void {
    if (this.hasRole("score")) return;
    const given = this.grid.columns.filter(({ column }) =>
      ["selfScore", "committeeScore"].includes(this.assigned.get(column)?.role ?? ""),
    );
    const [only, ...others] = given;
    if (only === undefined || others.length > 0 || this.signs.isSet(only.column)) return;
    const role = this.assigned.get(only.column)?.role ?? "score";
    const own = this.signs.total(only.column, role);
    this.signs.add(only.column, { kind: "elimination", role, strength: -own });
    this.signs.add(only.column, { kind: "elimination", role: "score", strength: own });
    this.assign();
  }

  columns(): readonly RecognisedColumn[] {
    return this.evidence.columns(this.signs, this.assigned);
  }

  /** The assessments, or the whole table where there is only one. */
  private scopes(): readonly (string | null)[] {
    const keys = this.evidence.groups.assessments.map(({ key }) => key);
    return keys.length > 0 ? keys : [null];
  }

  private rolesOf(scope: string | null): ReadonlyMap<SignRole, number> {
    const roles = new Map<SignRole, number>();
    for (const { column } of this.grid.columns) {
      const own = this.evidence.groups.byColumn.get(column) ?? null;
      const role = this.assigned.get(column)?.role;
      if (role && (own === null || own === scope) && (!roles.has(role) || own !== null))
        roles.set(role, column);
    }
    return roles;
  }

  /** From the lowest tier on as their headings name it; else from left to right. */
  private targetsOf(scope: string | null): number[] {
    const own = this.targetsIn(scope);
    const places = stepPlaces(own.map(({ meaning }) => meaning.step));
    const order = own.map((_, i) => i).sort((i, j) => (places[i] ?? i) - (places[j] ?? j));
    return order.flatMap((i) => own[i]?.column ?? []);
  }

  private targetsIn(scope: string | null): HeadingGrid["columns"] {
    return this.grid.columns.filter(({ column }) => {
      const key = this.evidence.groups.byColumn.get(column) ?? null;
      return (key === null || key === scope) && this.assigned.get(column)?.role === "target";
    });
  }

  private confirm(scope: string | null): Relations {
    const targets = this.targetsIn(scope).map(({ column }) => column);
    return confirmRelations(this.rolesOf(scope), targets, this.sample, this.signs);
  }

  /** A person said that it is none of the form's columns, whatever its figures fit. */
  private isSetAside(column: number): boolean {
    return this.signs.isSet(column) && this.assigned.get(column)?.role === "other";
  }

  private hasRole(role: SignRole): boolean {
    return [...this.assigned.values()].some((given) => given.role === role);
  }

  private unnamed(): number[] {
    return this.grid.columns.flatMap(({ column }) => {
      if (this.assigned.has(column)) return [];
      const { figures = [], texts = [] } = this.sample.columns.get(column) ?? {};
      const isFilled = figures.some((figure) => figure !== null) || texts.some((text) => text !== null);
      return isFilled ? column : [];
    });
  }

  private fitsBetween(column: number, role: SignRole): boolean {
    const order = USUAL_ORDER.indexOf(role);
    const holdsFigures = this.sample.columns.get(column)?.figures.some((figure) => figure !== null) ?? false;
    if (holdsFigures === (role === "indicator")) return false;
    return this.grid.columns.every((other) => {
      const given = this.assigned.get(other.column)?.role;
      const place = given ? USUAL_ORDER.indexOf(given) : -1;
      if (place < 0 || other.column === column) return true;
      return other.column < column ? place <= order : place >= order;
    });
  }
}
