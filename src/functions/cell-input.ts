import { PUBLIC_ORGANISATION_2565 } from "../domain/framework/default-framework";
import { parseQuantity, plainQuantity, type Quantity, type UnreadableReason } from "../domain/thai/quantity";
import { headingKey, normaliseText } from "../domain/thai/text";
import { ERROR_CODES } from "../domain/workbook/snapshot";
import { Fault, fault, passOn, type FaultId } from "./fault";

const { vocabulary } = PUBLIC_ORGANISATION_2565;
const key = (text: string) => headingKey(text).toLowerCase();
const NONE = new Set(vocabulary.none.map(key));
const NOT_APPLICABLE = new Set(vocabulary.notApplicable.map(key));

/** What functions give for an indicator that does not apply, and take as such. */
export const NOT_APPLICABLE_TEXT = "N/A";

/** What one cell of an argument means. */
export type CellReading = Quantity | "blank" | "not-applicable" | Fault;

const FAULTS: Readonly<Record<Exclude<UnreadableReason, "blank">, FaultId>> = {
  text: "not-a-figure",
  "several-numbers": "several-numbers",
  composite: "composite",
  date: "date",
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
    return fault(FAULTS[reading], { name, found: shorten(cell) });
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
    const code = errorCode(cell);
    if (code !== null) return passOn(code, name);
    const { basicValue } = cell as { basicValue?: unknown };
    if (basicValue !== undefined && typeof basicValue !== "object") return this.read(basicValue, name);
    return fault("not-a-figure", { name, found: "{…}" });
  }
}

function readWording(text: string): Quantity | "blank" | "not-applicable" | UnreadableReason {
  const wording = key(text);
  if (NONE.has(wording)) return "blank";
  if (NOT_APPLICABLE.has(wording)) return "not-applicable";
  const reading = parseQuantity(text);
  return reading.kind === "quantity" ? reading.quantity : reading.reason;
}

/** The error value of an error object: Excel's own, a plain one, or the data type "Error". */
export function errorCode(cell: unknown): string | null {
  if (typeof cell === "string") return ERROR_CODES.includes(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null) return null;
  const { error, code, type, basicValue } = cell as Record<string, unknown>;
  const found = [error, code, type === "Error" ? basicValue : null].find(
    (value) => typeof value === "string",
  );
  return (found as string | undefined) ?? null;
}

/** At most 40 characters of one line, for quoting a cell in a message. */
export function shorten(text: string): string {
  const line = normaliseText(text);
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
