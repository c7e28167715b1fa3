import { parseRectangle, type CellAddress } from "../../workbook/address";
import { sourceName } from "../../framework/source-names";
import { yearText } from "../chart-text";
import type { MonitoredFigure, ToldFinding } from "../summary";
import { inDigits } from "./digits";
import { yearLines } from "../year-lines";
import type { Statement } from "../../validation/engine/finding";
import { instantText } from "../../thai/day-text";
import type { Section } from "./section";
import {
  figure,
  followed,
  reference,
  source,
  text,
  COLUMNS,
  type SummaryCell,
  type SummaryRow,
} from "./sheet-cell";
import type { SummarySheetInput } from "./sheet-input";
import {
  ACCEPTED,
  CERTAINTIES,
  CHART_BEGINS,
  CONCERNS_REST,
  CONCERNS_TOTAL,
  NOTHING,
  NOT_REPORTED_POLICY,
  OUTCOMES,
  REASON,
  TREATMENT,
} from "./words";

/** Why the result is not final, cell by cell. Null where it is. */
export function reasonSection({ summary: { provisional } }: SummarySheetInput): Section | null {
  if (!provisional) return null;
  const { reasons, treatment } = provisional;
  const rows = [
    ...reasons.map((reason): SummaryRow => ({
      A: text(reason.text.th),
      E: text(REASON),
      ...source(reason.at),
    })),
    { A: text(`คะแนนรวมที่แสดง: ${treatment.text.th} (ข้อกำหนดของ Pramoen)`), E: text(TREATMENT) },
  ];
  return lines("reasons", "เหตุ", rows);
}

/** Errors that are open: those of the total first. */
export function errorSection({ summary: { openErrors } }: SummarySheetInput): Section {
  const ordered = [
    ...openErrors.filter(({ concernsTotal }) => concernsTotal),
    ...openErrors.filter(({ concernsTotal }) => !concernsTotal),
  ];
  const rows = ordered.map((finding) =>
    findingRow(finding, finding.message.th, finding.concernsTotal ? CONCERNS_TOTAL : CONCERNS_REST),
  );
  return lines("errors", "ข้อความ", rows);
}

/** What somebody lets stand, and why. */
export function acceptedSection({ summary: { accepted } }: SummarySheetInput): Section {
  const rows = accepted.map((finding) => {
    const why = finding.accepted ? ` (${acceptedText(finding.accepted)})` : "";
    return findingRow(finding, `${finding.message.th}${why}`, ACCEPTED);
  });
  return lines("accepted", "ข้อความ", rows);
}

function acceptedText({ by, at, reason }: Statement): string {
  return `${by} ${instantText(at, "th")}: ${reason}`;
}

/** The rules that the figures were made by. */
export function policySection({ summary: { policies } }: SummarySheetInput): Section {
  const rows = [
    ...policies.map(({ about, source: told, certainty }): SummaryRow => ({
      A: text(`${sourceName(about).th}: ${told.th}`),
      E: text(CERTAINTIES[certainty]),
    })),
    { A: text(NOT_REPORTED_POLICY), E: text(CERTAINTIES.policy) },
  ];
  return lines("policies", "หลักเกณฑ์และที่มา", rows);
}

function lines(id: Section["id"], heading: string, rows: readonly SummaryRow[]): Section {
  const body = rows.length === 0 ? [{ A: text(NOTHING) }] : rows;
  const columns = [heading, "", "", "", "เรื่อง", "ที่มา"];
  return { id, columns, rowCount: body.length, rows: () => body };
}

function findingRow({ sheet, address }: ToldFinding, message: string, state: string): SummaryRow {
  const corner = address === null ? null : parseRectangle(address);
  const at: CellAddress | null =
    sheet !== null && corner ? { sheet, row: corner.row, column: corner.column } : null;
  return { A: text(message), E: text(state), ...source(at) };
}

/** What is only monitored, in the form's own year. Null where the form has nothing of the kind. */
export function monitoringSection({ summary: { monitoring } }: SummarySheetInput): Section | null {
  return monitoredSection("monitoring", monitoring);
}

/** The same over several years. */
export function yearSection({ summary: { years } }: SummarySheetInput): Section | null {
  return monitoredSection("years", years);
}

function monitoredSection(id: "monitoring" | "years", figures: readonly MonitoredFigure[]): Section | null {
  if (figures.length === 0) return null;
  return {
    id,
    columns: ["ตัวชี้วัด", "ปี", "เป้าหมาย", "ผลการดำเนินงาน", "เทียบเป้าหมาย", "ที่มา"],
    rowCount: figures.length,
    rows: () => figures.map(monitoredRow),
  };
}

function monitoredRow({ name, year, target, result, outcome }: MonitoredFigure): SummaryRow {
  const wanted = target.at && target.value !== null ? reference(target.at) : null;
  const [followedTarget, followedResult] = [followed(target), followed(result)];
  const isLive = followedTarget !== null && followedResult !== null;
  return {
    A: text(name),
    B: figure(null, year),
    C: wanted === null ? text("") : figure(wanted, followedTarget === null ? target.value : target.figure),
    D: figure(followedResult, result.value ?? ""),
    E:
      isLive && outcome !== "not-told"
        ? liveOutcome(followedTarget, followedResult, outcome)
        : text(OUTCOMES[outcome]),
    ...source(result.at ?? target.at),
  };
}

/** Of two numbers in cells more is better. */
function liveOutcome(target: string, result: string, outcome: MonitoredFigure["outcome"]): SummaryCell {
  return figure(`IF(${result}>=${target},"${OUTCOMES.met}","${OUTCOMES.missed}")`, OUTCOMES[outcome]);
}

/** Results as per cent of their targets, year by year: what the chart of lines shows. Null with fewer than two years. */
export function reachedSection({ summary: { years: figures }, digits }: SummarySheetInput): Section | null {
  const told = yearLines(figures);
  if (told === null) return null;
  const { years, lines } = told;
  const columns = COLUMNS.slice(1, 1 + lines.length);
  return {
    id: "reached",
    columns: ["ปี", ...lines.map((_, i) => `ตัวชี้วัดที่ ${i + 1}`)],
    rowCount: years.length,
    rows: () =>
      years.map((year, y): SummaryRow => ({
        A: inDigits(text(`ปี ${year}`), digits),
        ...Object.fromEntries(
          columns.map((column, i) => [column, reachedCell(lines[i]?.figures[y] ?? null)] as const),
        ),
      })),
    chart: {
      told: () => ({ formula: null, value: `${CHART_BEGINS}${yearText(told, "th")}` }),
    },
  };
}

function reachedCell(told: MonitoredFigure | null): SummaryCell {
  if (!told || told.reached === null) return figure(null, "");
  const [target, result] = [followed(told.target), followed(told.result)];
  return figure(target !== null && result !== null ? `${result}/${target}*100` : null, told.reached);
}
