import type { Indicator } from "../../form/evaluation";
import { indicatorName } from "../../form/quoting";
import { formatFigure } from "../../scoring/figure-text";
import { formatText, type LocalisedText, type TextParameters } from "../../text/localised";
import { formatAddress, formatCell } from "../../workbook/address";
import type { Finding, Severity } from "./finding";
import { fingerprintOf, NO_ROW, rowLabel } from "./fingerprint";
import type { Places } from "./places";
import type { Fault, Rule } from "./rule";

/** What the messages of every rule on rows may name: the indicator. */
export function rowParameters(indicator: Indicator): TextParameters {
  return { indicator: indicatorName(indicator) };
}

/**
 * A fault with everything needed to trace it: the sentence in both languages, its row and its fingerprint. `known`:
 * parameters that its messages have without the rule's doing.
 */
export function toFinding(
  rule: Rule,
  severity: Severity,
  fault: Fault,
  places: Places,
  known: TextParameters = {},
): Finding {
  const expected = figureText(fault.expected);
  const found = figureText(fault.found);
  const { messageId, at, related = [] } = fault;
  const cell = at && "row" in at ? at : null;
  const address = cell && formatCell(cell);
  const sheet = at?.sheet ?? null;
  const row = cell ? rowLabel(places, cell) : NO_ROW;
  const said = [rule.id, messageId, expected, found];
  return {
    id: [rule.id, messageId, sheet ?? "", address ?? ""].join("|"),
    rule: rule.id,
    group: rule.group,
    severity,
    messageId,
    message: messageOf(rule, messageId, {
      ...known,
      ...fault.parameters,
      expected: expected ?? "",
      found: found ?? "",
    }),
    sheet,
    address,
    related: related.map(formatAddress),
    expected,
    found,
    fix: fault.fix ?? null,
    row: row.key,
    fingerprint: fingerprintOf(places, said, row, cell ? [cell, ...related] : related),
    accepted: null,
    outdated: null,
  };
}

function messageOf(rule: Rule, messageId: string, parameters: TextParameters): LocalisedText {
  const template = rule.messages[messageId];
  if (!template) throw new Error(`Rule ${rule.id} has no message ${messageId}`);
  return { th: formatText(template, "th", parameters), en: formatText(template, "en", parameters) };
}

function figureText(figure: string | number | undefined): string | null {
  if (figure === undefined) return null;
  return typeof figure === "number" ? formatFigure(figure) : figure;
}
