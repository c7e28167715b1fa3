import { assignRoles, type AssignedRole } from "./assignment";
import { groupAssessments, type AssessmentGroups } from "./assessment-groups";
import type { ColumnHeading } from "./column-headings";
import { ColumnSigns, signsOfHeadings } from "./column-signs";
import type { RecognisedColumn, Sign } from "./recognised";

/** What a heading that names no assessment by itself is worth as the plain score of its group. */
const SELF_AS_SCORE = 0.95;
/** Of one block of headings so many conclusions are kept. */
const MOST_CONCLUSIONS = 100;

/**
 * What a block of headings says by itself, and what followed from it with the signs that the figures added: tables of
 * one template mostly agree in both.
 */
export class HeadingEvidence {
  readonly signs: ReadonlyMap<number, readonly Sign[]>;
  readonly groups: AssessmentGroups;
  private readonly assigned = new Conclusions<ReadonlyMap<number, AssignedRole>>();
  private readonly recognised = new Conclusions<readonly RecognisedColumn[]>();

  constructor(private readonly headings: readonly ColumnHeading[]) {
    const signs = new ColumnSigns(signsOfHeadings(headings));
    this.groups = groupAssessments(headings, ({ column }) => signs.ranked(column)[0]?.role);
    if (this.groups.assessments.length > 0) plainScores(headings, signs, this.groups);
    this.signs = signs.all;
  }

  /** `signs`: those of the headings with what was added. */
  assign(signs: ColumnSigns): ReadonlyMap<number, AssignedRole> {
    const scopeOf = (column: number) => this.groups.byColumn.get(column) ?? null;
    return this.assigned.of(signs.added, () => assignRoles(this.headings, signs, scopeOf));
  }

  /** `assigned`: what {@link assign} made of the signs. */
  columns(signs: ColumnSigns, assigned: ReadonlyMap<number, AssignedRole>): readonly RecognisedColumn[] {
    return this.recognised.of(signs.added, () =>
      this.headings.map((heading) => this.column(heading, signs, assigned.get(heading.column))),
    );
  }

  private column(
    { column, row, text, group, meaning }: ColumnHeading,
    signs: ColumnSigns,
    given: AssignedRole | undefined,
  ): RecognisedColumn {
    return {
      column,
      row,
      heading: text,
      group,
      role: given?.role ?? null,
      certainty: given?.isSure ? "sure" : "unsure",
      step: given?.role === "target" ? meaning.step : null,
      assessment: this.groups.byColumn.get(column) ?? null,
      signs: signs.of(column),
      nearest: signs.ranked(column).find(({ role }) => role !== given?.role)?.role ?? null,
    };
  }
}

/** What followed from the signs that were added, by their text. */
class Conclusions<T> {
  private readonly kept = new Map<string, T>();

  of(added: string, conclude: () => T): T {
    const known = this.kept.get(added);
    if (known !== undefined) return known;
    const concluded = conclude();
    if (this.kept.size < MOST_CONCLUSIONS) this.kept.set(added, concluded);
    return concluded;
  }
}

/** The evidence of every block of headings that is still in use. */
export class KnownEvidence {
  private readonly byHeadings = new WeakMap<readonly ColumnHeading[], HeadingEvidence>();

  of(headings: readonly ColumnHeading[]): HeadingEvidence {
    const known = this.byHeadings.get(headings);
    if (known) return known;
    const evidence = new HeadingEvidence(headings);
    this.byHeadings.set(headings, evidence);
    return evidence;
  }
}

/** Within an assessor's group, its own score is the score. */
function plainScores(
  headings: readonly ColumnHeading[],
  signs: ColumnSigns,
  { byColumn }: AssessmentGroups,
): void {
  for (const { column } of headings) {
    if (!byColumn.has(column) || signs.isSet(column)) continue;
    for (const role of ["selfScore", "committeeScore"] as const) {
      const own = signs.total(column, role);
      if (own <= 0) continue;
      signs.add(column, { kind: "group", role, strength: -own });
      signs.add(column, { kind: "group", role: "score", strength: Math.min(own, SELF_AS_SCORE) });
    }
  }
}
