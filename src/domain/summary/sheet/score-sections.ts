import { quotedText } from "../../workbook/link-formula";
import type { Framework } from "../../framework/framework";
import { chartBegin, componentName, componentText, tierText } from "../chart-text";
import type { ComponentSummary, IndicatorSummary, Summary } from "../summary";
import { tierWord } from "../tier-counts";
import type { Places, Section } from "./section";
import {
  figure,
  linkedFigure,
  reference,
  source,
  text,
  type SummaryCell,
  type SummaryRow,
} from "./sheet-cell";
import type { SummarySheetInput } from "./sheet-input";
import { BELOW_TIERS, CHART_BEGINS, NO_SCORE, NO_WEIGHT } from "./words";

/** Indicators by component, as the sheet lists them, so that those of one component are neighbours. */
export function listedIndicators({ components, indicators }: Summary): readonly IndicatorSummary[] {
  return components.flatMap(({ code }) => indicators.filter(({ component }) => component === code));
}

/** Weight × score ÷ what all weights sum to is the weighted score, row by row. */
export function componentSection({ summary, framework }: SummarySheetInput): Section {
  const { components } = summary;
  const highest = framework.scoreRange.highest;
  return {
    id: "components",
    columns: ["องค์ประกอบ", "น้ำหนัก", "คะแนนถ่วงน้ำหนัก", `คะแนน (เต็ม ${highest})`, "ร้อยละของคะแนนที่พึงได้", "ที่มา"],
    rowCount: components.length,
    rows: (places) =>
      components.map((component, i) => componentRow(component, i, summary, framework, places)),
    sum: (places) => sumRow(summary, framework, places),
    chart: {
      told: (places) =>
        toldRows(
          `${CHART_BEGINS}${chartBegin("components", "th")}`,
          components.map((component, i) => ({
            name: componentName(component, "th"),
            cells: [places.cell("components", "C", i), places.cell("components", "B", i)],
          })),
          `${CHART_BEGINS}${componentText(components, "th")}`,
        ),
    },
  };
}

interface ToldRow {
  readonly name: string;
  readonly cells: readonly string[];
}

/** What a chart shows in one line: "name 40/40 · …". */
function toldRows(
  begin: string,
  rows: readonly ToldRow[],
  value: string,
): { formula: string; value: string } {
  const parts = rows.map(
    ({ name, cells }) =>
      `${quotedText(`${name} `)}&${cells.map((cell) => `ROUND(N(${cell}),2)`).join('&"/"&')}`,
  );
  return {
    formula: [quotedText(begin), parts.join('&" · "&')].filter((part) => part !== "").join("&"),
    value,
  };
}

function componentRow(
  component: ComponentSummary,
  index: number,
  summary: Summary,
  { weightTotal, scoreRange }: Framework,
  places: Places,
): SummaryRow {
  const { code, name, weight, notApplicable, weighted, score, share } = component;
  const before = summary.components.slice(0, index).map((each) => countOf(summary, each));
  const from = before.reduce((sum, count) => sum + count, 0);
  const own = (column: "B" | "C" | "D") =>
    places.range("indicators", column, from, countOf(summary, component));
  const cell = (column: "B" | "C" | "D") => places.cell("components", column, index);
  const isUnscored = `COUNT(${own("C")})=0`;
  const leftOut =
    notApplicable > 0 ? `-SUMIF(${own("D")},${quotedText(NO_SCORE["not-applicable"])},${own("B")})` : "";
  const counted = leftOut === "" ? cell("B") : `(${cell("B")}${leftOut})`;
  return {
    A: text(code === "" ? name : `${code} ${name}`),
    B: figure(`SUM(${own("B")})`, weight),
    C: figure(`IF(${isUnscored},"",SUM(${own("C")}))`, weighted ?? ""),
    D: figure(`IF(OR(${isUnscored},${counted}=0),"",${cell("C")}*${weightTotal}/${counted})`, score ?? ""),
    E: figure(`IF(ISNUMBER(${cell("D")}),${cell("D")}/${scoreRange.highest}*100,"")`, share ?? ""),
    ...source(component.at),
  };
}

function countOf({ indicators }: Summary, { code }: ComponentSummary): number {
  return indicators.filter(({ component }) => component === code).length;
}

function sumRow({ components }: Summary, { weightTotal, scoreRange }: Framework, places: Places): SummaryRow {
  const sums = (column: "B" | "C") => `SUM(${places.range("components", column)})`;
  const weight = components.reduce((sum, component) => sum + component.weight, 0);
  const weighted = components.reduce((sum, component) => sum + (component.weighted ?? 0), 0);
  const share = weight === 0 ? "" : (weighted * weightTotal * 100) / (weight * scoreRange.highest);
  return {
    A: text("รวมคะแนนถ่วงน้ำหนัก"),
    B: figure(sums("B"), weight),
    C: figure(sums("C"), weighted),
    E: figure(
      `IF(${sums("B")}=0,"",${sums("C")}*${weightTotal * 100}/(${sums("B")}*${scoreRange.highest}))`,
      share,
    ),
  };
}

/** How many indicators reached which tier, and what they weigh. */
export function tierSection({ summary: { tiers } }: SummarySheetInput): Section {
  return {
    id: "tiers",
    columns: ["ระดับเป้าหมาย", "จำนวน", "น้ำหนักรวม"],
    rowCount: tiers.length,
    rows: (places) => {
      const range = (column: "B" | "E") => places.range("indicators", column);
      return tiers.map(({ name: { th: word }, count, weight }): SummaryRow => ({
        A: text(word),
        B: figure(`COUNTIF(${range("E")},${quotedText(word)})`, count),
        C: figure(`SUMIF(${range("E")},${quotedText(word)},${range("B")})`, weight),
      }));
    },
    chart: {
      told: (places) =>
        toldRows(
          `${CHART_BEGINS}${chartBegin("tiers", "th")}`,
          tiers.map(({ name }, i) => ({ name: name.th, cells: [places.cell("tiers", "B", i)] })),
          `${CHART_BEGINS}${tierText(tiers, "th")}`,
        ),
    },
  };
}

/** Each indicator with the cells that it was read from: all other figures of the sheet are made of these. */
export function indicatorSection({ summary, framework }: SummarySheetInput): Section {
  const listed = listedIndicators(summary);
  return {
    id: "indicators",
    columns: ["ตัวชี้วัด", "น้ำหนัก", "คะแนนถ่วงน้ำหนัก", "คะแนน", "ระดับเป้าหมายที่ได้", "ที่มา"],
    rowCount: listed.length,
    rows: (places) => listed.map((indicator, i) => indicatorRow(indicator, i, framework, places)),
  };
}

function indicatorRow(
  indicator: IndicatorSummary,
  index: number,
  { weightTotal, tiers, decimals }: Framework,
  places: Places,
): SummaryRow {
  const { code, name, weight, weighted, isDisputed } = indicator;
  const [b, d] = [places.cell("indicators", "B", index), places.cell("indicators", "D", index)];
  const rising = [...tiers].sort((one, other) => one.point - other.point);
  const tier = rising.reduce(
    (below, { point, name: word }) =>
      `IF(ROUND(${d},${decimals.score})>=${point},${quotedText(word.th)},${below})`,
    quotedText(BELOW_TIERS),
  );
  // The counts by tier look for it.
  const state = tierWord(indicator).th;
  return {
    A: text(code === null ? name : `${code} ${name}`),
    B: linkedFigure(weight, NO_WEIGHT),
    C: figure(`IF(AND(ISNUMBER(${b}),ISNUMBER(${d})),${b}*${d}/${weightTotal},"")`, weighted ?? ""),
    D: scoreCell(indicator),
    E: isDisputed ? text(state) : figure(`IF(ISNUMBER(${d}),${tier},${d})`, state),
    ...source(indicator.score.at ?? indicator.at),
  };
}

/** What the cell of the form holds, or in words why that is no score. */
function scoreCell({ score, state }: IndicatorSummary): SummaryCell {
  const word = state === "scored" ? NO_SCORE.missing : NO_SCORE[state];
  const linked = linkedFigure(score, word);
  if (linked.kind !== "figure" || linked.formula === null || score.at === null) return linked;
  const own = reference(score.at);
  const figureOf = score.factor === 1 ? own : `${own}*${score.factor}`;
  const lost = state === "failing" ? NO_SCORE.missing : word;
  return figure(
    `IF(ISNUMBER(${own}),${figureOf},IF(ISERROR(${own}),${quotedText(NO_SCORE.failing)},${quotedText(lost)}))`,
    score.value ?? word,
  );
}
