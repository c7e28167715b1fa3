import { cellReference } from "../model/cell-reference";
import type { XlsxCell, XlsxValue } from "../model/cells";
import { encodeCellText, encodeXml } from "../package/xml-scan";

export interface CellMarkup {
  /** Index into the cell formats. */
  readonly style: number;
  /** The `<f>` element as it shall stand, or "". */
  readonly formula: string;
  /** Number of the cell metadata record; 0 for none. */
  readonly metadata: number;
  /** The prefix of the document's main namespace, with its colon. */
  readonly prefix: string;
}

/** One `<c>` element. Texts stand in the cell itself, so that the table of shared texts stays as it is. */
export function writeCell(row: number, column: number, cell: XlsxCell, markup: CellMarkup): string {
  const { prefix } = markup;
  const { type, content } = valueMarkup(cell.value, markup.formula !== "", prefix);
  const attributes =
    ` r="${cellReference(row, column)}"` +
    (markup.style > 0 ? ` s="${markup.style}"` : "") +
    (type === "" ? "" : ` t="${type}"`) +
    (markup.metadata > 0 ? ` cm="${markup.metadata}"` : "");
  const inner = markup.formula + content;
  return inner === "" ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${inner}</${prefix}c>`;
}

/** What arithmetic makes of 1/0 or 0/0 where nobody looked is no number of the format: a file with it is repaired. */
const NO_NUMBER = "#NUM!";

/** The error values that the format has (ECMA-376, 18.18.11 and the cell's type `e`). */
const STORED_ERRORS: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA".split(" "),
);

/**
 * An error as a file has it. Newer ones (#SPILL!, #CALC!, #BUSY! …) are stored by Excel as #VALUE! with a record that
 * says which, in parts of their own; without the record it is #VALUE! until the cell is calculated, which is safe, while
 * half a record is damage.
 */
export function storedError(error: string): string {
  return STORED_ERRORS.has(error) ? error : "#VALUE!";
}

function valueMarkup(value: XlsxValue, isResult: boolean, prefix: string): { type: string; content: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: "", content: "" };
  if (typeof value === "number" && Number.isFinite(value)) return { type: "", content: v(String(value)) };
  if (typeof value === "number") return { type: "e", content: v(NO_NUMBER) };
  if (typeof value === "boolean") return { type: "b", content: v(value ? "1" : "0") };
  if (typeof value === "object") return { type: "e", content: v(encodeXml(storedError(value.error))) };
  const text = encodeXml(encodeCellText(value));
  if (isResult) return { type: "str", content: v(text) };
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return {
    type: "inlineStr",
    content: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`,
  };
}
