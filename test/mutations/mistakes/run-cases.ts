import { examineSnapshot } from "../../../src/app/examine-workbook";
import type { Finding } from "../../../src/domain/validation/engine/finding";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { place } from "../mutation";
import type { ListedCase } from "./list-cases";
import type { Sign } from "./mistake";
import { OpenWorkbook } from "./open-workbook";

/** What validation made of one case. */
export interface Judged {
  readonly case: ListedCase;
  /** Signs that nothing was said of. */
  readonly missed: readonly Sign[];
  /** What was said although nothing of the case explains it. */
  readonly falseAlarms: readonly Finding[];
}

/** Rules that speak of what follows from any mistake in a figure: the sums, the rating, the summary page. */
const CLOSING = [
  "total-mismatch",
  "rating-mismatch",
  "printed-summary-mismatch",
  "component-subtotal-mismatch",
  "total-of-rounded",
  "score-at-band-edge",
  // A score that cannot be worked out any more makes the sums show an error, too.
  "cell-error",
];

/** Examines the workbook of each case as the product would, and compares with the findings before. */
export async function runCases(cases: readonly ListedCase[]): Promise<Judged[]> {
  const before = new Map<WorkbookSnapshot, readonly Finding[]>();
  const judged: Judged[] = [];
  for (const each of cases) {
    const { snapshot } = each.base;
    const known = before.get(snapshot) ?? (await findingsOf(snapshot));
    before.set(snapshot, known);
    judged.push(await judge(each, known));
  }
  return judged;
}

async function judge(each: ListedCase, before: readonly Finding[]): Promise<Judged> {
  const workbook = new OpenWorkbook(each.base.snapshot);
  each.change(workbook);
  const after = workbook.saved();
  const findings = await findingsOf(after);
  const { outcome } = each;
  if (outcome.kind === "quiet") {
    // What was said before may quote a text that is written otherwise now; of a mistake every new word counts.
    const fresh = newOnes(findings, before, subjectOf);
    return { case: each, missed: [], falseAlarms: beyondNotes(fresh, outcome.notes) };
  }
  const fresh = newOnes(findings, before, wordsOf);
  const signs = outcome.kind === "found" ? outcome.signs : [];
  const touched = touchedRows(each.base.snapshot, after);
  const explains = new Set([...CLOSING, ...(each.followedBy ?? [])]);
  return {
    case: each,
    missed: signs.filter((sign) => !fresh.some((finding) => isToldBy(sign, finding))),
    falseAlarms: fresh.filter(
      (finding) =>
        !signs.some((sign) => isToldBy(sign, finding)) &&
        !explains.has(finding.rule) &&
        !placesOf(finding).some((at) => touched.has(rowOf(at))),
    ),
  };
}

/** One note of a rule for each sheet is allowed. */
function beyondNotes(fresh: readonly Finding[], notes: readonly string[]): Finding[] {
  const told = new Set<string>();
  return fresh.filter(({ rule, sheet }) => {
    const key = `${rule}|${sheet}`;
    if (!notes.includes(rule) || told.has(key)) return true;
    told.add(key);
    return false;
  });
}

async function findingsOf(snapshot: WorkbookSnapshot): Promise<readonly Finding[]> {
  return (await examineSnapshot(snapshot)).findings;
}

/** What a finding says, wherever it stands and in whatever digits. */
function wordsOf({ rule, message }: Finding): string {
  return `${rule}|${inPlainDigits(message.th).replace(/\$?\b[A-Z]{1,2}\$?\d+\b/gu, "·")}`;
}

/** What a finding is about. */
function subjectOf({ rule, messageId, row }: Finding): string {
  return `${rule}|${messageId}|${inPlainDigits(row)}`;
}

function inPlainDigits(text: string): string {
  const digits = text.normalize("NFKC").replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  return digits.replace(/\s+/gu, " ").trim();
}

function newOnes(
  findings: readonly Finding[],
  before: readonly Finding[],
  keyOf: (finding: Finding) => string,
): Finding[] {
  const left = new Map<string, number>();
  for (const finding of before) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

/** A finding tells of a place where it stands there or names it among the cells concerned. */
export function isToldBy({ rules, at }: Sign, finding: Finding): boolean {
  const isOneOf = rules.length === 0 ? finding.severity !== "info" : rules.includes(finding.rule);
  return isOneOf && (at === null || placesOf(finding).some((each) => at.includes(each)));
}

function placesOf({ sheet, address, related }: Finding): string[] {
  return sheet !== null && address !== null ? [place(sheet, address), ...related] : [...related];
}

const rowOf = (at: string) => at.replace(/(![A-Z]+)(\d+).*$/u, "!$2");

/** Rows of cells that were typed into, by hand: what is said of them leads to the mistake. */
function touchedRows(before: WorkbookSnapshot, after: WorkbookSnapshot): Set<string> {
  const rows = new Set<string>();
  for (const { name, cells } of after.sheets) {
    const old = before.sheets.find((sheet) => sheet.name === name)?.cells;
    for (const row of new Set([...cells.rowIndices(), ...(old?.rowIndices() ?? [])])) {
      const [was, is] = [old?.inRow(row) ?? [], cells.inRow(row)];
      const text = (list: typeof is) =>
        JSON.stringify(list.map(({ column, cell }) => [column, cell.formula ?? cell.value]));
      if (text(was) !== text(is)) rows.add(`${place(name, "A1").replace(/A1$/u, "")}${row + 1}`);
    }
  }
  return rows;
}
