import { formatAddress } from "./address";
import type { Change, EntryRule } from "./change-set";
import { LONGEST_SHEET_NAME } from "./sheet-name";

/** Characters of a cell's text, and of a formula with its "=". */
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;
/** Of the formula or the list of an entry rule. */
const LONGEST_ENTRY_RULE = 255;

/** No part of a file can hold these; in the text of a cell they are escaped. */
// eslint-disable-next-line no-control-regex -- exactly the characters that XML 1.0 does not know
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const OUTSIDE_OF_SHEET_NAMES = /[[\]:*?/\\\p{Cc}]|^'|'$/u;

/**
 * What of a change Excel does not take in any workbook, told by its place; null where it takes it. Excel refuses it, and
 * repairs or refuses a file that holds it all the same.
 */
export function beyondExcel(change: Change): string | null {
  const isBeyond = isTooLong(change) || isBadSheetName(change) || holdsControl(change);
  return isBeyond ? placeOf(change) : null;
}

function isTooLong(change: Change): boolean {
  switch (change.kind) {
    case "set-cell":
      return "formula" in change.after
        ? change.after.formula.length > LONGEST_FORMULA
        : typeof change.after.value === "string" && change.after.value.length > LONGEST_TEXT;
    case "put-name":
      return (change.formula?.length ?? 0) > LONGEST_FORMULA;
    case "format-condition":
      return change.formula.length > LONGEST_FORMULA;
    case "validate-range":
      return entryTexts(change.allow).some((text) => text.length > LONGEST_ENTRY_RULE);
    case "put-note":
      return (change.text?.length ?? 0) > LONGEST_TEXT;
    default:
      return false;
  }
}

function entryTexts(rule: EntryRule): string[] {
  if (rule.kind === "any") return [];
  if (rule.kind === "list") return [rule.values.join(",")];
  if (rule.kind === "list-from" || rule.kind === "formula") return [rule.formula.replace(/^=/, "")];
  return rule.bounds.map((bound) => String(bound).replace(/^=/, ""));
}

/** Excel keeps "History" for itself. */
function isBadSheetName(change: Change): boolean {
  if (change.kind !== "add-sheet") return false;
  const { sheet } = change;
  const isLong = sheet.length > LONGEST_SHEET_NAME;
  return isLong || sheet.trim() === "" || OUTSIDE_OF_SHEET_NAMES.test(sheet) || /^history$/i.test(sheet);
}

function holdsControl(change: Change): boolean {
  if (change.kind === "set-cell") return "formula" in change.after && CONTROL.test(change.after.formula);
  return textsOf(change).some((text) => CONTROL.test(text));
}

/** Every text in plain data. */
function textsOf(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(textsOf) : [];
}

function placeOf(change: Change): string {
  if (change.kind === "put-part") return change.namespace;
  if (change.kind === "put-name") return change.name;
  if ("range" in change) return formatAddress({ sheet: change.sheet, ...change.range });
  return "row" in change && "column" in change
    ? formatAddress({ sheet: change.sheet, row: change.row, column: change.column })
    : change.sheet;
}
