import type { Indicator } from "../../form/evaluation";
import { indicatorName, percentText } from "../../form/quoting";
import { inPerCent, isPercentCell } from "../../form/shown-value";
import { formatFigure } from "../../scoring/figure-text";
import { formatText, type LocalisedText, type TextParameters } from "../../text/localised";
import { formatAddress, formatCell } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import { contentExpected } from "./expected";
import type { Finding, RuleSeverity } from "./finding";
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
  severity: RuleSeverity,
  fault: Fault,
  places: Places,
  known: TextParameters = {},
): Finding {
  const { messageId, at, related = [] } = fault;
  const cell = at && "row" in at ? at : null;
  const content = cell && places.sheet(cell.sheet)?.cells.at(cell.row, cell.column);
  const tell = figureTeller(fault.found, content);
  const held = tell(fault.measure ?? fault.expected);
  const found = tell(fault.found);
  const expected = cell && contentExpected(tell(fault.expected), found, content);
  const address = cell && formatCell(cell);
  const sheet = at?.sheet ?? null;
  const row = cell ? rowLabel(places, cell) : NO_ROW;
  const said = [rule.id, messageId, held, found];
  return {
    id: [rule.id, messageId, sheet ?? "", address ?? ""].join("|"),
    rule: rule.id,
    ruleName: rule.name,
    group: rule.group,
    severity: fault.isUnfilled ? "unfilled" : severity,
    messageId,
    message: messageOf(rule, messageId, {
      ...known,
      ...fault.parameters,
      expected: held ?? "",
      found: found ?? "",
    }),
    remedy: rule.remedy,
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

type TellFigure = (figure: string | number | undefined) => string | null;

/** Figures beside what a cell shows as per cent are told so; where weights sum to 1, they come as parts of that. */
function figureTeller(found: string | number | undefined, cell: Cell | null | undefined): TellFigure {
  const value = typeof found === "number" && isPercentCell(cell) ? cell?.value : null;
  if (typeof value !== "number") return teller(formatFigure);
  if (found === inPerCent(value)) return teller(percentText);
  return teller(found === value ? (figure) => percentText(inPerCent(figure)) : formatFigure);
}

function teller(text: (figure: number) => string): TellFigure {
  return (figure) => (figure === undefined ? null : typeof figure === "number" ? text(figure) : figure);
}
