import { errorIn, isBlank, isPlain, plainValue, type CellReader } from "./cell-input";
import { Fault, fault } from "./fault";
import { readOption, type Choices } from "./option";
import { quoteNormalised } from "./quote";

const FLAGS = {
  yes: ["true", "yes", "y", "1", "ใช่", "ผ่าน", "บรรลุ", "สำเร็จ", "ครบ", "ครบถ้วน", "✓", "✔", "☑", "✅"],
  no: ["false", "no", "n", "0", "ไม่ใช่", "ไม่ผ่าน", "ไม่บรรลุ", "ไม่สำเร็จ", "ไม่ครบ", "✗", "✘", "☐", "❌"],
} as const satisfies Choices<string>;

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
  const word = readOption(cell, name, FLAGS, "blank" as const);
  if (!(word instanceof Fault)) return word;
  const reading = reader.read(cell, name);
  if (reading === "not-applicable") return reading;
  return reading === "blank" ? "none" : fault("flag-unknown", { name, found: quoteNormalised(String(cell)) });
}
