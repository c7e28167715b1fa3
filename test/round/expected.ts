import { formatCell } from "../../src/domain/workbook/address";
import { componentsOf, ratingOf, totalOf, type ComponentFigures, type StatedRow } from "./arithmetic";
import type { ExpectedFinding, Planted } from "./faults/fault";
import type { RoundForm } from "./form";
import { FISCAL_YEAR } from "./plan";
import { statedRows } from "./stated";

/** What is true of one workbook, known from how it was made. */
export interface ExpectedWorkbook {
  readonly file: string;
  /** The layout, as people would call it. */
  readonly layout: string;
  /** What was planted: kinds of faults. */
  readonly faults: readonly string[];
  /** Every finding of severity error, unfilled or warning. */
  readonly findings: readonly ExpectedFinding[];
  /** Remarks of severity info that the workbook has without any fault. */
  readonly baseline: readonly ExpectedFinding[];
  readonly league: LeagueRow;
}

export interface LeagueRow {
  readonly file: string;
  readonly agency: string;
  /** Buddhist Era. */
  readonly fiscalYear: number;
  /** Not rounded; null where a weight is missing. What has no score yet counts 0. */
  readonly total: number | null;
  /** Null where the result is provisional. */
  readonly rating: string | null;
  readonly isProvisional: boolean;
  readonly components: readonly ComponentFigures[];
}

export interface PlantedFault extends Planted {
  readonly fault: string;
}

export function expectedOf(
  form: RoundForm,
  layout: string,
  planted: readonly PlantedFault[],
): ExpectedWorkbook {
  return {
    file: form.file,
    layout,
    faults: planted.map(({ fault }) => fault),
    findings: planted.flatMap(({ findings }) => findings),
    baseline: remarksOn(form),
    league: leagueRow(form, planted),
  };
}

function leagueRow({ file, plan, ...form }: RoundForm, planted: readonly PlantedFault[]): LeagueRow {
  const states = Object.assign({}, ...planted.map((each) => each.states ?? {})) as Record<
    string,
    Partial<StatedRow>
  >;
  const rows = statedRows(form).map((row, i) => ({ ...row, ...states[form.rows[i]!.indicator.code] }));
  const total = totalOf(rows);
  const isProvisional =
    planted.some(({ concernsTotal }) => concernsTotal) ||
    rows.some(({ weight, score }) => weight === null || score === "missing" || score === "failing");
  const { name, abbreviation } = plan.agency;
  return {
    file,
    agency: form.kind === "own" ? `${name} (${abbreviation})` : name,
    fiscalYear: FISCAL_YEAR,
    total,
    rating: total === null || isProvisional ? null : ratingOf(total),
    isProvisional,
    components: componentsOf(rows),
  };
}

/** That a score of words rests on a person's judgement is said once of each sheet, where it first does. */
function remarksOn({ rows }: RoundForm): ExpectedFinding[] {
  const judged = rows.filter(({ indicator }) => indicator.measure === null).map(({ at }) => at.score);
  const firsts = judged.filter((at, i) => judged.findIndex(({ sheet }) => sheet === at.sheet) === i);
  return firsts.map((at) => ({
    rule: "target-not-measurable",
    severity: "info",
    sheet: at.sheet,
    address: formatCell(at),
  }));
}
