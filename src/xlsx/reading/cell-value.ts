import type { DateSystem } from "./date-system";
import { textOfRuns } from "./shared-strings";
import type { ScannedCell } from "./sheet-scan";
import type { XlsxValue } from "../model/cells";
import { decodeCellText, decodeXml } from "../package/xml-scan";
import { XlsxError } from "../package/xlsx-error";

const DAY = 86_400_000;
/** Day 0 of serial numbers, as milliseconds; day 60 of 1900 never was, so later days count from here. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * What a scanned cell holds: its constant, or the cached result of its formula.
 * Throws XlsxError `corrupt` for a text number that the workbook does not have: a lost text must not pass
 * for an empty cell.
 */
export function cellValue(
  xml: string,
  cell: ScannedCell,
  texts: readonly string[],
  dates: DateSystem,
): XlsxValue {
  if (cell.type === "inlineStr")
    return cell.inlineStart < 0 ? null : textOfRuns(xml, cell.inlineStart, cell.inlineEnd);
  if (cell.valueStart < 0) return null;
  if (cell.type !== "str" && isBlank(xml, cell.valueStart, cell.valueEnd)) return null;
  // Most cells by far: read where they stand, without a text of their own.
  const number = plainNumber(xml, cell.valueStart, cell.valueEnd);
  if (cell.type === "s") return sharedText(texts, number ?? xml.slice(cell.valueStart, cell.valueEnd));
  if ((cell.type === "" || cell.type === "n") && number !== null) return dates.read(number, cell.style);
  const source = xml.slice(cell.valueStart, cell.valueEnd);
  switch (cell.type) {
    case "str":
      return decodeCellText(decodeXml(source));
    case "b":
      return source.trim() === "1" || source.trim().toLowerCase() === "true";
    case "e":
      return { error: decodeXml(source) };
    case "d":
      return dateValue(source.trim());
    default:
      return numberValue(source, cell.style, dates);
  }
}

/** An empty `<v>` says nothing, whatever type the cell names: only a formula can come to an empty text. */
function isBlank(xml: string, from: number, to: number): boolean {
  return from === to || (xml.charCodeAt(from) <= 32 && xml.slice(from, to).trim() === "");
}

function sharedText(texts: readonly string[], source: string | number): string {
  const text = texts[Number(source)];
  if (text === undefined)
    throw new XlsxError("corrupt", `shared text ${source} of ${texts.length} is missing`);
  return text;
}

function numberValue(source: string, format: number, dates: DateSystem): XlsxValue {
  const trimmed = source.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? dates.read(number, format) : decodeXml(source);
}

/** Whole numbers up to here, and powers of ten up to this many digits, are exact: so is what one gives by the other. */
const EXACT_DIGITS = 15;
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** What Number() reads between two positions; null for more digits than that, and for any other form than -12.34. */
function plainNumber(xml: string, from: number, to: number): number | null {
  const isNegative = xml.charCodeAt(from) === 45;
  let at = isNegative ? from + 1 : from;
  let digits = 0;
  let whole = 0;
  let point = -1;
  for (; at < to; at++) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits += 1;
    } else if (digit === -2 && point < 0) {
      point = digits;
    } else return null;
  }
  if (digits === 0 || digits > EXACT_DIGITS) return null;
  const size = point < 0 ? whole : whole / POWERS[digits - point]!;
  return isNegative ? -size : size;
}

/** ISO 8601 dates are rare in files; Excel shows them as serial numbers too. */
function dateValue(source: string): XlsxValue {
  const time = Date.parse(
    /Z$|[+-]\d\d:\d\d$/.test(source) ? source : `${source}${source.includes("T") ? "Z" : ""}`,
  );
  return Number.isNaN(time) ? source : (time - EPOCH) / DAY;
}
