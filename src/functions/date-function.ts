import { fromExcelSerial, parseThaiDate, toExcelSerial, type ThaiDate } from "../domain/thai/date";
import type { ArgumentGrid } from "./argument-grid";
import { CellReader, errorCode, isBlank, NOT_APPLICABLE_TEXT, shorten } from "./cell-input";
import { Fault, fault, passOn } from "./fault";
import type { CellFunction } from "./score-functions";

/** The serial number of the day that a text or a date cell means. */
export function kpiDate([texts]: readonly ArgumentGrid[]): CellFunction {
  const reader = new CellReader();
  const { name } = texts!;
  return (row, column) => {
    const cell = texts!.at(row, column);
    // No date is 0, so here a blank cell is one on the desktop too.
    if (isBlank(cell) || cell === 0) return "";
    const code = errorCode(cell);
    if (code !== null) return passOn(code, name);
    const plain = typeof cell === "object" ? (cell as { basicValue?: unknown }).basicValue : cell;
    if (typeof plain === "number") return serialOf(fromNumber(plain, name), String(plain));
    if (typeof plain !== "string")
      return fault("date-unreadable", { name, found: String(plain).toUpperCase() });
    const reading = parseThaiDate(plain);
    if (reading.kind === "date") return serialOf(reading.date, plain);
    if (reading.kind === "blank") return "";
    const found = shorten(plain);
    if (reading.reason === "no-such-day") return fault("no-such-day", { found });
    const wording = reader.read(plain, name);
    if (wording === "blank") return "";
    if (wording === "not-applicable") return NOT_APPLICABLE_TEXT;
    return fault("date-unreadable", { name, found });
  };
}

/** A cell that holds a date already; a Buddhist year typed as if it were Common is put right. */
function fromNumber(serial: number, name: string): ThaiDate | Fault {
  const found = String(serial);
  const isYear =
    Number.isInteger(serial) && ((serial >= 1857 && serial <= 2157) || (serial >= 2400 && serial <= 2700));
  if (isYear) return fault("year-alone", { name, found });
  return fromExcelSerial(serial) ?? fault("date-unreadable", { name, found });
}

function serialOf(date: ThaiDate | Fault, found: string): number | Fault {
  if (date instanceof Fault) return date;
  return toExcelSerial(date) ?? fault("date-too-early", { found: shorten(found) });
}
