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
  const source = cell.value;
  switch (cell.type) {
    case "s":
      return source === null ? null : sharedText(texts, source);
    case "str":
      return source === null ? null : decodeCellText(decodeXml(source));
    case "inlineStr":
      return cell.inlineStart < 0 ? null : textOfRuns(xml, cell.inlineStart, cell.inlineEnd);
    case "b":
      return source === null ? null : source.trim() === "1" || source.trim().toLowerCase() === "true";
    case "e":
      return source === null ? null : { error: decodeXml(source) };
    case "d":
      return source === null ? null : dateValue(source.trim());
    default:
      return source === null ? null : numberValue(source, cell.style, dates);
  }
}

function sharedText(texts: readonly string[], source: string): string {
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

/** ISO 8601 dates are rare in files; Excel shows them as serial numbers too. */
function dateValue(source: string): XlsxValue {
  const time = Date.parse(
    /Z$|[+-]\d\d:\d\d$/.test(source) ? source : `${source}${source.includes("T") ? "Z" : ""}`,
  );
  return Number.isNaN(time) ? source : (time - EPOCH) / DAY;
}
