import { formatText } from "../text/localised";
import { formatAddress, formatCell } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Finding } from "./finding";
import { formatFigure } from "./figures";
import type { Fault, Rule, RuleContext } from "./rule";

/** Runs one rule. A rule that throws is a bug and is not swallowed. */
export function runRule(rule: Rule, context: RuleContext): Finding[] {
  return Array.from(rule.check(context), (fault) => toFinding(rule, fault));
}

function toFinding(rule: Rule, fault: Fault): Finding {
  const expected = figureText(fault.expected);
  const found = figureText(fault.found);
  const parameters = { ...fault.parameters, expected: expected ?? "", found: found ?? "" };
  const template = rule.messages[fault.messageId];
  if (!template) throw new Error(`Rule ${rule.id} has no message ${fault.messageId}`);
  const sheet = fault.at?.sheet ?? null;
  const address = fault.at && "row" in fault.at ? formatCell(fault.at) : null;
  return {
    id: [rule.id, fault.messageId, sheet ?? "", address ?? ""].join("|"),
    rule: rule.id,
    severity: rule.severity,
    messageId: fault.messageId,
    message: { th: formatText(template, "th", parameters), en: formatText(template, "en", parameters) },
    sheet,
    address,
    related: (fault.related ?? []).map(formatAddress),
    expected,
    found,
  };
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
