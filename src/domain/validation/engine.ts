import type { Framework } from "../framework/framework";
import { formatText, type LocalisedText, type TextParameters } from "../text/localised";
import { formatAddress, formatCell } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Finding, Severity } from "./finding";
import { fingerprintOf, rowLabel } from "./fingerprint";
import { formatFigure } from "./figures";
import type { Fault, Rule, RuleContext } from "./rule";

/** Runs one rule as the framework grades it. A rule that throws is a bug and is not swallowed. */
export function runRule(rule: Rule, context: RuleContext): Finding[] {
  const severity = gradeOf(rule, context.framework);
  if (severity === null) return [];
  return Array.from(rule.check(context), (fault) => toFinding(rule, severity, fault, context));
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

/** In reading order: workbook first, then sheets as they stand, rows, columns, and the graver first in one cell. */
export function orderFindings(findings: readonly Finding[], snapshot: WorkbookSnapshot): Finding[] {
  const sheetOrder = new Map(snapshot.sheets.map((sheet, i) => [sheet.name, i]));
  const severityOrder = { error: 0, warning: 1, info: 2 };
  const key = (finding: Finding) => {
    const match = /^([A-Z]+)(\d+)/.exec(finding.address ?? "");
    return {
      sheet: finding.sheet === null ? -1 : (sheetOrder.get(finding.sheet) ?? sheetOrder.size),
      row: match ? Number(match[2]) : 0,
      column: match ? match[1]!.padStart(3) : "",
      severity: severityOrder[finding.severity],
    };
  };
  return findings
    .map((finding) => ({ finding, key: key(finding) }))
    .sort(
      (a, b) =>
        a.key.sheet - b.key.sheet ||
        a.key.row - b.key.row ||
        (a.key.column < b.key.column ? -1 : a.key.column > b.key.column ? 1 : 0) ||
        a.key.severity - b.key.severity,
    )
    .map((entry) => entry.finding);
}
