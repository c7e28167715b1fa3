import { valueOf, type Field } from "../form/field";
import { type Evaluation, type Indicator, type IndicatorTable } from "../form/evaluation";
import { buddhistYear, type ThaiDate } from "../thai/date";
import type { Quantity } from "../thai/quantity";
import { monitoringCode, writtenEntry } from "./extract-parts";
import type { RunOnText } from "../form/run-on-text";
import { templateIndicators, type Template, type TemplateEntries } from "../template/template";

/** What is filled in, by the codes of the extracted template; calculated figures are left to their formulas. */
export function extractEntries(
  evaluation: Evaluation,
  table: IndicatorTable,
  texts: RunOnText,
  template: Template,
): TemplateEntries {
  const { parts, summary } = evaluation;
  return {
    basics: basicEntries(evaluation),
    revenue: (parts.revenue?.lines ?? []).flatMap(({ name, amount }) => {
      const [line, figure] = [valueOf(name), valueOf(amount)];
      return line !== null && figure !== null
        ? [{ name: line, amount: figure.value * figure.multiplier }]
        : [];
    }),
    board: (parts.board?.members ?? []).map(({ no, name, appointed, termEnd }, i) => ({
      no: no ?? i + 1,
      name: valueOf(name) ?? "",
      appointed: text(appointed),
      termEnd: text(termEnd),
    })),
    results: resultEntries(table, texts, template),
    ita: valueOf(summary.ita),
    part3Result: valueOf(parts.part3?.result) ?? "",
    monitoring: monitoringEntries(evaluation),
    highlights: (parts.highlights?.entries ?? []).map(({ project, outcome }) => ({
      project: valueOf(project) ?? "",
      outcome: valueOf(outcome) ?? "",
    })),
  };
}

function basicEntries({ parts: { basics } }: Evaluation): TemplateEntries["basics"] {
  if (!basics) return {};
  const fields = Object.entries({ ...basics.texts, ...basics.figures, ...basics.dates });
  return Object.fromEntries(
    fields.flatMap(([id, field]): [string, string | number][] => {
      const value = field && valueOf<string | Quantity | ThaiDate>(field);
      if (value === null || value === undefined) return [];
      if (typeof value === "string") return [[id, value]];
      return [[id, "value" in value ? value.value : dateText(value)]];
    }),
  );
}

function dateText({ day, month, year }: ThaiDate): string {
  return `${day}/${month}/${buddhistYear(year)}`;
}

/** Rows follow the template's indicators, which were made of them one by one. */
function resultEntries(
  table: IndicatorTable,
  texts: RunOnText,
  template: Template,
): TemplateEntries["results"] {
  const codes = new Set(templateIndicators(template).map(({ code }) => code));
  return Object.fromEntries(
    table.indicators.flatMap((indicator) => {
      const result = indicator.result && texts.read(indicator.at.row, "result");
      if (result === null || indicator.code === null || !codes.has(indicator.code)) return [];
      return [[indicator.code, { result, ...scoreEntries(indicator), ...wordings(indicator) }] as const];
    }),
  );
}

function scoreEntries({ selfScore, score, committeeScore }: Indicator) {
  const own = selfScore ?? score;
  const given = own?.cell?.formula == null ? valueOf(own) : null;
  const committee = valueOf(committeeScore);
  return {
    ...(given === null ? {} : { score: given }),
    ...(committee === null ? {} : { committeeScore: committee }),
  };
}

function wordings({ evidence, reason }: Indicator) {
  const [document, why] = [valueOf(evidence), valueOf(reason)];
  return { ...(document === null ? {} : { evidence: document }), ...(why === null ? {} : { reason: why }) };
}

function monitoringEntries({ parts: { monitoring } }: Evaluation): TemplateEntries["monitoring"] {
  return Object.fromEntries(
    (monitoring?.indicators ?? []).map((indicator, i) => {
      const results = Object.entries(indicator.years).map(
        ([year, of]) => [year, valueOf(of?.result)] as const,
      );
      const all = [...results, ["total", valueOf(indicator.totalResult)] as const];
      return [
        monitoringCode(indicator, i),
        Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null)),
      ] as const;
    }),
  );
}

function text(field: Field<unknown>): string {
  return String(writtenEntry(field) ?? "");
}
