import { wordMeaning } from "../../domain/framework/cell-words";
import { parseQuantity } from "../../domain/thai/parse-quantity";
import { plainQuantity, type Quantity, type UnreadableReason } from "../../domain/thai/quantity";
import { ERROR_CODES } from "../../domain/workbook/snapshot";
import { fault, passOn, type Fault, type FaultId } from "./fault";
import { quoteNormalised } from "./quote";

/** What one cell of an argument means. */
export type CellReading = Quantity | "blank" | "not-applicable" | Fault;

const FAULTS: Readonly<Record<Exclude<UnreadableReason, "blank">, FaultId>> = {
  text: "not-a-figure",
  "several-numbers": "several-numbers",
  composite: "composite",
  date: "date",
  unclear: "figure-unclear",
};

/** A cell without a value: null on the web, "" from a formula. On desktop an empty cell comes as 0. */
export function isBlank(cell: unknown): cell is "" | null | undefined {
  return cell === "" || cell === null || cell === undefined;
}

/** Reads cells of one call; texts are read once however often they recur. */
export class CellReader {
  private readonly known = new Map<string, Quantity | "blank" | "not-applicable" | UnreadableReason>();

  /** `name` is the argument, for messages. */
  read(cell: unknown, name: string): CellReading {
    if (typeof cell === "number" && Number.isFinite(cell)) return plainQuantity(cell);
    if (isBlank(cell)) return "blank";
    if (typeof cell === "object") return this.readObject(cell as object, name);
    if (typeof cell !== "string") return fault("not-a-figure", { name, found: String(cell).toUpperCase() });
    if (ERROR_CODES.includes(cell)) return passOn(cell, name);
    const reading = this.readText(cell);
    if (typeof reading !== "string") return reading;
    if (reading === "blank" || reading === "not-applicable") return reading;
    return fault(FAULTS[reading], { name, found: quoteNormalised(cell) });
  }

  private readText(text: string): Quantity | "blank" | "not-applicable" | UnreadableReason {
    let reading = this.known.get(text);
    if (reading === undefined) {
      reading = readWording(text);
      this.known.set(text, reading);
    }
    return reading;
  }

  /** Error objects and Excel's data types, which carry their plain value. */
  private readObject(cell: object, name: string): CellReading {
    const error = errorIn(cell, name);
    if (error) return error;
    const plain = plainValue(cell);
    return isPlain(plain) ? this.read(plain, name) : fault("not-a-figure", { name, found: "{…}" });
  }
}

function readWording(text: string): Quantity | "blank" | "not-applicable" | UnreadableReason {
  const meaning = wordMeaning(text);
  if (meaning !== null) return meaning === "none" ? "blank" : meaning;
  const reading = parseQuantity(text);
  return reading.kind === "quantity" ? reading.quantity : reading.reason;
}

/** The value of a cell; Excel's data types carry a plain one. */
export function plainValue(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null ? (cell as { basicValue?: unknown }).basicValue : cell;
}

export function isPlain(value: unknown): boolean {
  return value !== undefined && typeof value !== "object";
}

/** The error in a cell, which goes out again; null where it holds none. `name` is the argument. */
export function errorIn(cell: unknown, name: string): Fault | null {
  const code = errorCode(cell);
  return code === null ? null : passOn(code, name);
}

/** The error value of an error object: Excel's own, a plain one, or the data type "Error". */
function errorCode(cell: unknown): string | null {
  if (typeof cell === "string") return ERROR_CODES.includes(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null) return null;
  const { error, code, type, basicValue } = cell as Record<string, unknown>;
  const found = [error, code, type === "Error" ? basicValue : null].find(
    (value) => typeof value === "string",
  );
  return (found as string | undefined) ?? null;
}
