import { HEADINGS } from "../workbooks/planted-form";
import type { PeerCell, SevenChecks } from "./seven-checks";
import { zipParts } from "./zip-parts";

/**
 * What reading and the seven checks cost at least: unpacked by zlib, scanned once, nothing kept but one row. It knows
 * how these very files are written (columns A to I, no cell without a value, attributes in a fixed order) and would
 * read any other wrongly. Every sheet is read, as the peers do, for a fault may stand on any of them.
 */
export function floorCheck(bytes: Buffer, checks: SevenChecks): void {
  const parts = zipParts(bytes);
  const texts = sharedTexts(parts.get("xl/sharedStrings.xml")!().toString("utf8"));
  for (const [name, content] of parts) {
    if (name.startsWith("xl/worksheets/")) checkSheet(content().toString("latin1"), texts, checks);
  }
}

/** Texts of one run each, nothing to be unescaped in them. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  for (let item = xml.indexOf("<si>"); item >= 0; item = xml.indexOf("<si>", item + 4)) {
    const start = xml.indexOf(">", item + 4) + 1;
    texts.push(xml.slice(start, xml.indexOf("<", start)));
  }
  return texts;
}

function checkSheet(xml: string, texts: readonly string[], checks: SevenChecks): void {
  const row = new Array<PeerCell>(HEADINGS.length);
  let isForm = false;
  let at = xml.indexOf("<row ");
  for (let number = 1; at >= 0; number++) {
    const end = xml.indexOf("</row>", at);
    const hasScoreFormula = readRow(xml, at, end, texts, row);
    if (number === 2) isForm = checks.beginSheet(row);
    else if (number > 2 && isForm) checks.row(row, hasScoreFormula);
    at = xml.indexOf("<row ", end);
  }
  if (isForm) checks.endSheet();
}

/** Fills the row; true where its last column holds a formula. */
function readRow(
  xml: string,
  start: number,
  end: number,
  texts: readonly string[],
  row: PeerCell[],
): boolean {
  row.fill(null);
  let isFormula = false;
  // `<c r="A1" s="1" t="s"><v>0</v></c>`
  for (let cell = xml.indexOf("<c ", start); cell >= 0 && cell < end; cell = xml.indexOf("<c ", cell + 3)) {
    const column = xml.charCodeAt(cell + 6) - 65;
    const open = xml.indexOf(">", cell);
    const isText = xml.charCodeAt(open - 2) === 115 && xml.charCodeAt(open - 4) === 61;
    isFormula = xml.charCodeAt(open + 2) === 102;
    const value = xml.indexOf("<v>", open) + 3;
    const number = Number(xml.slice(value, xml.indexOf("<", value)));
    row[column] = isText ? texts[number] : number;
    cell = value;
  }
  return isFormula && row[HEADINGS.length - 1] !== null;
}
