import type { Framework } from "../../framework/framework";
import { finish, sortInSteps, type Steps } from "../../steps";
import { caught } from "../../text/caught";
import { formatText, type LocalisedText, type TextParameters } from "../../text/localised";
import { formatAddress, formatCell } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Finding, Severity } from "./finding";
import { fingerprintOf, rowLabel } from "./fingerprint";
import { formatFigure } from "../../scoring/figure-text";
import { PAUSE, type Fault, type Rule, type RuleContext } from "./rule";

/** Runs one rule as the framework grades it. A rule that throws is a bug and is not swallowed. */
export function runRule(rule: Rule, context: RuleContext): Finding[] {
  return finish(runRuleSteps(rule, context));
}

/** The same in steps of about one row or one fault. */
export function* runRuleSteps(rule: Rule, context: RuleContext): Steps<Finding[]> {
  const severity = gradeOf(rule, context.evaluation.framework);
  const findings: Finding[] = [];
  if (severity === null) return findings;
  for (const fault of rule.check(context)) {
    if (fault !== PAUSE) findings.push(toFinding(rule, severity, fault, context));
    yield null;
  }
  return findings;
}

/** The severity of a rule under a framework; null where it is switched off. */
export function gradeOf(rule: Rule, { ruleGrades }: Framework): Severity | null {
  const grade = ruleGrades[rule.id] ?? rule.severity;
  return grade === "off" ? null : grade;
}

function toFinding(rule: Rule, severity: Severity, fault: Fault, context: RuleContext): Finding {
  const expected = figureText(fault.expected);
  const found = figureText(fault.found);
  const { messageId, at, related = [] } = fault;
  const cell = at && "row" in at ? at : null;
  const address = cell && formatCell(cell);
  const sheet = at?.sheet ?? null;
  const row = cell ? rowLabel(context, cell) : { key: "", full: "" };
  const said = [rule.id, messageId, expected, found];
  return {
    id: [rule.id, messageId, sheet ?? "", address ?? ""].join("|"),
    rule: rule.id,
    group: rule.group,
    severity,
    messageId,
    message: messageOf(rule, fault, { expected: expected ?? "", found: found ?? "" }),
    sheet,
    address,
    related: related.map(formatAddress),
    expected,
    found,
    fix: fault.fix ?? null,
    row: row.key,
    fingerprint: fingerprintOf(context, said, row, cell ? [cell, ...related] : related),
    accepted: null,
    outdated: null,
  };
}

function messageOf(rule: Rule, { messageId, parameters }: Fault, figures: TextParameters): LocalisedText {
  const template = rule.messages[messageId];
  if (!template) throw new Error(`Rule ${rule.id} has no message ${messageId}`);
  const all = { ...parameters, ...figures };
  return { th: formatText(template, "th", all), en: formatText(template, "en", all) };
}

function figureText(figure: string | number | undefined): string | null {
  if (figure === undefined) return null;
  return typeof figure === "number" ? formatFigure(figure) : figure;
}

interface PlacedFinding {
  readonly finding: Finding;
  /** Position of its sheet, row from 1, column name padded for comparison, gravity: what is smaller comes first. */
  readonly sheet: number;
  readonly row: number;
  readonly column: string;
  readonly severity: number;
}

const SEVERITY_ORDER: Readonly<Record<Finding["severity"], number>> = { error: 0, warning: 1, info: 2 };

/** In reading order: workbook first, then sheets as they stand, rows, columns, and the graver first in one cell. */
export function orderFindings(findings: readonly Finding[], snapshot: WorkbookSnapshot): Finding[] {
  return finish(orderFindingsSteps(findings, snapshot));
}

export function* orderFindingsSteps(
  findings: readonly Finding[],
  snapshot: WorkbookSnapshot,
): Steps<Finding[]> {
  const sheetOrder = new Map(snapshot.sheets.map((sheet, i) => [sheet.name, i]));
  const placed: PlacedFinding[] = [];
  for (const finding of findings) {
    const sheet = finding.sheet === null ? -1 : (sheetOrder.get(finding.sheet) ?? sheetOrder.size);
    placed.push(placeOf(finding, sheet));
    yield null;
  }
  return (yield* sortInSteps(placed, inReadingOrder)).map(({ finding }) => finding);
}

function placeOf(finding: Finding, sheet: number): PlacedFinding {
  const match = /^([A-Z]+)(\d+)/.exec(finding.address ?? "");
  const [, column, row] = match ? caught<[column: string, row: string]>(match) : ["", "", "0"];
  return {
    finding,
    sheet,
    row: Number(row),
    column: match ? column.padStart(3) : "",
    severity: SEVERITY_ORDER[finding.severity],
  };
}

function inReadingOrder(a: PlacedFinding, b: PlacedFinding): number {
  return (
    a.sheet - b.sheet ||
    a.row - b.row ||
    (a.column < b.column ? -1 : a.column > b.column ? 1 : 0) ||
    a.severity - b.severity
  );
}
