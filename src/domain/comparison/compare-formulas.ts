import type { Evaluation, Indicator, IndicatorTable } from "../form/evaluation";
import { hasFormula, type Field, type FormulaField } from "../form/field";
import type { Framework } from "../framework/framework";
import { countingScoreFormula } from "../formulas/writing/form-formulas";
import { isSameFormula } from "../formulas/writing/formula-text";
import { translateFormula } from "../formulas/portable/translate-formula";
import { scoreFormulas, type ScoreFormulas } from "../formulas/writing/score-formulas";
import { targetFigures } from "../formulas/writing/target-figures";
import { mapEach, type NonEmpty } from "../non-empty";
import { formatCell, formatRectangle, type CellAddress } from "../workbook/address";
import { isCellError, type WorkbookSnapshot } from "../workbook/snapshot";
import { altered, type Alteration } from "./alteration";
import type { MatchedIndicator } from "./compare-indicators";
import type { Template, TemplateIndicator } from "../template/template";

/** A checklist's score stands on a sheet of its own: `=IF('sheet'!F9="","",'sheet'!F9)`. */
const FROM_CHECKLIST = /^=IF\((.+![A-Z]+\d+)="","",\1\)$/u;

/**
 * Formulas of the standard workbook that something else stands in place of. Both forms of a workbook count as right,
 * and so does what freezing makes of the functions.
 */
export function* compareFormulas(
  template: Template,
  table: IndicatorTable,
  matches: readonly MatchedIndicator[],
  snapshot: WorkbookSnapshot,
  { framework }: Evaluation,
): Iterable<Alteration> {
  const comparison = new FormulaComparison(template, snapshot, framework);
  for (const { expected, found } of matches) yield* comparison.row(expected, found);
  yield* comparison.closing(table, matches);
}

class FormulaComparison {
  private readonly forms: NonEmpty<ScoreFormulas>;

  constructor(
    private readonly template: Template,
    private readonly snapshot: WorkbookSnapshot,
    private readonly framework: Framework,
  ) {
    this.forms = [scoreFormulas("functions", framework), scoreFormulas("portable", framework)];
  }

  *row(expected: TemplateIndicator, found: Indicator): Iterable<Alteration> {
    const { selfScore, committeeScore, score, weighted, weight } = found;
    const own = selfScore ?? score;
    if (own) yield* this.own(expected, found, own);
    if (selfScore && committeeScore && score)
      yield* this.field(expected.code, score, [countingScoreFormula(selfScore.at, committeeScore.at)]);
    if (score && weight && weighted)
      yield* this.field(
        expected.code,
        weighted,
        this.forms.map((form) => form.weighted(score.at, weight.at)),
      );
  }

  /** The agency's own score: by formula where the indicator is one of figures or of items. */
  private *own(expected: TemplateIndicator, found: Indicator, field: Field<number>): Iterable<Alteration> {
    const { code, kind } = expected;
    if (this.template.entries?.results[code]?.score !== undefined) return;
    if (kind === "checklist") {
      const formula = field.cell?.formula ?? "";
      if (!FROM_CHECKLIST.test(formula.replaceAll("$", "")))
        yield this.replaced(code, field, '=IF(…!F…="","",…!F…)');
    } else if (kind === "numeric") yield* this.field(code, field, this.scores(expected, found));
  }

  private scores(expected: TemplateIndicator, { result, targets, direction }: Indicator): string[] {
    const places = this.framework.tiers.map(({ id }) => targets[id]?.at);
    if (!result || places.some((place) => place === undefined)) return [];
    const figures = targetFigures(expected, this.framework);
    // Worded targets are scored by a person, whatever kind the indicator is said to be.
    if (figures === null) return [];
    const all = [expected, { ...expected, direction: null }].flatMap((indicator) =>
      this.forms.map((form) =>
        form.score(
          indicator,
          { result: result.at, targets: places as CellAddress[], direction: direction?.at ?? result.at },
          figures,
        ),
      ),
    );
    // Targets that one form has no formula for are scored by a person there.
    return all.includes(null) ? [] : (all as string[]);
  }

  *closing({ total, rating }: IndicatorTable, matches: readonly MatchedIndicator[]): Iterable<Alteration> {
    const scores = rangeOf(matches.map(({ found }) => found.score?.at));
    const weights = rangeOf(matches.map(({ found }) => found.weight?.at));
    if (total && scores && weights) {
      const wanted = mapEach(this.forms, (form) => form.total(scores, weights));
      // Rows that came or went move the ends of a range; that is told where they came or went.
      const isSame = (formula: string) =>
        wanted.some((each) => isSameFormula(withoutRows(each), withoutRows(formula)));
      if (!isSame(total.cell?.formula ?? "")) yield this.replaced("", total, wanted[0]);
    }
    if (total && rating)
      yield* this.field(
        "",
        rating,
        this.forms.map((form) => form.rating(formatCell(total.at))),
      );
  }

  private *field(code: string, field: Field<unknown>, wanted: readonly string[]): Iterable<Alteration> {
    const [first] = wanted;
    if (first === undefined) return;
    if (hasFormula(field)) {
      const { formula } = field.cell;
      if (wanted.some((each) => isSameFormula(each, formula)) || this.isFrozen(field, first)) return;
    }
    yield this.replaced(code, field, first);
  }

  private isFrozen({ at, cell }: FormulaField<unknown>, wanted: string): boolean {
    const place = { snapshot: this.snapshot, at };
    return (["formulas", "names"] as const).some((form) => {
      const frozen = translateFormula({ value: cell.value, formula: wanted }, place, form);
      return typeof frozen === "object" && isSameFormula(frozen.formula, cell.formula);
    });
  }

  private replaced(code: string, { at, cell }: Field<unknown>, wanted: string): Alteration {
    const value = cell?.value ?? null;
    const shown = value !== null && isCellError(value) ? value.error : value;
    return altered("formula-replaced", at, code || formatCell(at), wanted, cell?.formula ?? shown);
  }
}

/** From the first row to the last, where all are in one column. */
function rangeOf(places: readonly (CellAddress | undefined)[]): string | null {
  const known = places.flatMap((place) => place ?? []);
  const [first] = known;
  if (!first || known.length < places.length) return null;
  if (known.some(({ column }) => column !== first.column)) return null;
  const rows = known.map((place) => place.row);
  const row = Math.min(...rows);
  return formatRectangle({ ...first, row, rowCount: Math.max(...rows) - row + 1, columnCount: 1 });
}

function withoutRows(formula: string): string {
  return formula.replace(/\$?([A-Z]{1,3})\$?\d+/g, "$1");
}
