import { convertQuantity } from "../domain/thai/quantity";
import { parseUnit, type MeasureUnit } from "../domain/thai/unit";
import { normaliseText } from "../domain/thai/text";
import type { ArgumentGrid } from "./argument-grid";
import { CellReader, errorCode, isBlank, NOT_APPLICABLE_TEXT, shorten } from "./cell-input";
import { Fault, fault, passOn } from "./fault";
import type { CellFunction } from "./score-functions";

/** The figure in a text, in the unit it is written in or in the one asked for. */
export function kpiNumber([texts, units]: readonly ArgumentGrid[]): CellFunction {
  const reader = new CellReader();
  return (row, column) => {
    const cell = texts!.at(row, column);
    if (isBlank(cell)) return "";
    const reading = reader.read(cell, texts!.name);
    if (reading instanceof Fault) return reading;
    if (reading === "blank") return "";
    if (reading === "not-applicable") return NOT_APPLICABLE_TEXT;
    const unit = readUnit(units!.at(row, column), units!.name);
    if (unit instanceof Fault) return unit;
    if (unit === null) return reading.value;
    const found = reading.unitWord ?? "";
    return convertQuantity(reading, unit) ?? fault("unit-mismatch", { found, unit: unit.unitWord ?? "" });
  };
}

/** Null where no unit is asked for. */
function readUnit(cell: unknown, name: string): MeasureUnit | null | Fault {
  if (isBlank(cell) || cell === 0) return null;
  const code = errorCode(cell);
  if (code !== null) return passOn(code, name);
  const word = normaliseText(String(cell));
  if (word === "") return null;
  return parseUnit(word) ?? fault("unit-unknown", { found: shorten(word) });
}
