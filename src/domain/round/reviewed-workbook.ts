import type { Evaluation, IndicatorTable, ScoredForm } from "../form/evaluation";
import { formNameText } from "../form/form-name";
import { formName } from "../form/form-names";
import { nearMissText } from "../form/near-miss";
import { unnamedColumns } from "../form/not-understood";
import { ownEvaluation } from "../form/own-evaluation";
import { frameworkBasis } from "../form/recognition-texts";
import { filledForms } from "../form/scored-forms";
import type { Framework } from "../framework/framework";
import { computeSummary } from "../summary/compute-summary";
import { ownFindings } from "../summary/own-findings";
import type { IndicatorSummary } from "../summary/summary";
import { countFindings, gravestFirst, type Finding } from "../validation/engine/finding";
import { formatAddress, formatCell } from "../workbook/address";
import { MOST_FINDINGS } from "./record";
import type {
  FormStanding,
  RecordedFinding,
  RecordedFramework,
  RecordedIndicator,
  RecordedSignOff,
  ReviewedWorkbook,
  UnclearTable,
} from "./record";

/** What a round keeps of one workbook; `findings` were made of the same snapshot. */
export function reviewedWorkbook(
  evaluation: Evaluation,
  findings: readonly Finding[],
  signOff: RecordedSignOff,
): ReviewedWorkbook {
  const { layout, nearest, tables } = evaluation;
  return {
    kind: "reviewed",
    forms: filledForms(evaluation.forms).map((form) => standingOf(evaluation, form, findings)),
    nearest: nearest && nearMissText(nearest),
    counts: countFindings(findings),
    findings: keptFindings(findings).map(recordedFinding),
    findingsLeftOut: Math.max(0, findings.length - MOST_FINDINGS),
    signOff,
    layout: layout && layout.tables > 0 ? layout.layout.name : null,
    unclear: tables.flatMap((table) => unclearTable(table) ?? []),
  };
}

function standingOf(whole: Evaluation, form: ScoredForm, findings: readonly Finding[]): FormStanding {
  const evaluation = ownEvaluation(whole, form);
  const name = formName(whole, form);
  const summary = computeSummary(evaluation, form, ownFindings(findings, whole, form));
  const { total, totalCell, rating, provisional, components, ita } = summary;
  return {
    form: name && formNameText(name),
    ...summary.form,
    framework: recordedFramework(evaluation),
    total: finite(total),
    totalAt: totalCell.at && formatAddress(totalCell.at),
    rating,
    provisional: provisional?.reasons.map(({ text }) => text) ?? [],
    range: recordedRange(provisional?.range ?? null),
    components: components.map(({ code, name: called, weight, score, weighted }) => ({
      code,
      name: called,
      weight: finite(weight) ?? Number.MAX_VALUE,
      score: finite(score),
      weighted: finite(weighted),
    })),
    ita: ita && { score: ita.score, rating: ita.rating },
    indicators: summary.indicators.map(recordedIndicator),
  };
}

/** Sums of absurd entries are beyond all figures, which a line of JSON cannot tell. */
function finite(figure: number | null): number | null {
  return figure !== null && Number.isFinite(figure) ? figure : null;
}

function recordedRange(range: { readonly low: number; readonly high: number } | null): FormStanding["range"] {
  if (range === null) return null;
  const [low, high] = [finite(range.low), finite(range.high)];
  return low === null || high === null ? null : { low, high };
}

function recordedFramework(evaluation: Evaluation): RecordedFramework {
  const { framework } = evaluation;
  const { isDecided, reason } = frameworkBasis(evaluation);
  return {
    id: framework.id,
    name: framework.name,
    isDecided,
    reason,
    ratings: bestFirst(framework),
    decimals: framework.decimals.total,
    highestScore: framework.scoreRange.highest,
  };
}

function bestFirst({ ratings }: Framework): RecordedFramework["ratings"] {
  return [...ratings].sort((a, b) => b.from - a.from).map(({ name }) => name);
}

function recordedIndicator(indicator: IndicatorSummary): RecordedIndicator {
  const { code, name, component, weight, score, weighted, state, at } = indicator;
  return {
    code,
    name,
    component,
    weight: weight.value,
    score: finite(score.value),
    weighted: finite(weighted),
    state,
    at: formatAddress(score.at ?? at),
  };
}

function recordedFinding(finding: Finding): RecordedFinding {
  const { rule, ruleName, severity, messageId, message, remedy, accepted } = finding;
  const { sheet, address, expected, found, row } = finding;
  const told = accepted && { reason: accepted.reason, by: accepted.by, at: accepted.at };
  const said = { rule, ruleName, severity, messageId, message, remedy };
  return { ...said, sheet, address, expected, found, row, accepted: told };
}

/** All of them, or the gravest. */
function keptFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.length <= MOST_FINDINGS ? findings : gravestFirst(findings).slice(0, MOST_FINDINGS);
}

function unclearTable(table: IndicatorTable): UnclearTable | null {
  if (unnamedColumns(table).length === 0) return null;
  const { columns } = table.headings[0].recognised;
  return {
    sheet: table.sheet,
    columns: columns.map(({ column, row, heading, group, role }) => ({
      column,
      heading,
      group,
      isUnderstood: role !== null,
      address: formatCell({ row, column }),
    })),
  };
}
