import { ACHIEVED_WORDS } from "../../domain/scoring/option-words";
import { errorIn, isBlank, isPlain, plainValue, type CellReader } from "./cell-input";
import { Fault, fault } from "./fault";
import { readOption } from "./option";
import { quoteNormalised } from "./quote";

/** `none` is a dash: there is nothing to achieve here. */
export type Flag = "yes" | "no" | "blank" | "none";
export type FlagReading = Flag | "not-applicable" | Fault;

/** Whether a thing was achieved: TRUE, 1 or a word for it. */
export function readFlag(reader: CellReader, cell: unknown, name: string): FlagReading {
  if (cell === true || cell === 1) return "yes";
  if (cell === false || cell === 0) return "no";
  if (isBlank(cell)) return "blank";
  const error = errorIn(cell, name);
  if (error) return error;
  if (typeof cell === "object") {
    const plain = plainValue(cell);
    return isPlain(plain) ? readFlag(reader, plain, name) : fault("flag-unknown", { name, found: "{…}" });
  }
  const word = readOption(cell, name, ACHIEVED_WORDS, "blank" as const);
  if (!(word instanceof Fault)) return word;
  const reading = reader.read(cell, name);
  if (reading === "not-applicable") return reading;
  return reading === "blank" ? "none" : fault("flag-unknown", { name, found: quoteNormalised(String(cell)) });
}
