import { strToU8, Zip, ZipDeflate } from "fflate";
import { closeSync, openSync, writeSync } from "node:fs";
import { makeParts } from "../../xlsx/make-file";

const SHEET = "xl/worksheets/sheet1.xml";
const PIECE = 1024 * 1024;

/** A workbook with a part of so many bytes, which pack to next to nothing; "sheet": within the one cell of its sheet. */
export function writeBomb(file: string, part: string, size: number): void {
  const parts = makeParts();
  const [before, behind] = around('<row r="1"><c r="A1" t="inlineStr"><is><t>', "</t></is></c></row>");
  if (part === "sheet") writeFile(file, { ...parts, [SHEET]: [before, zeros(size, 65), behind] });
  else writeFile(file, { ...parts, [part]: [zeros(size, 0)] });
}

/** A workbook with a sheet of figures alone, half of them with decimals. */
export function writeFullSheet(file: string, rows: number, columns: number): void {
  const [before, behind] = around("", "");
  writeFile(file, { ...makeParts(), [SHEET]: [before, figures(rows, columns), behind] });
}

type Content = string | Uint8Array | readonly (string | Iterable<Uint8Array>)[];

function around(before: string, behind: string): [string, string] {
  const [head = "", tail = ""] = String(
    makeParts({ sheets: { A: "<sheetData>|</sheetData>" } })[SHEET],
  ).split("|");
  return [head + before, behind + tail];
}

function* zeros(size: number, byte: number): Iterable<Uint8Array> {
  const piece = new Uint8Array(PIECE).fill(byte);
  for (let left = size; left > 0; left -= PIECE) yield piece.subarray(0, Math.min(left, PIECE));
}

function* figures(rows: number, columns: number): Iterable<Uint8Array> {
  let xml = "";
  for (let row = 1; row <= rows; row++) {
    xml += `<row r="${row}">`;
    for (let column = 0; column < columns; column++) {
      const figure = ((row * 7919 + column * 31) % 100_000) / (column % 2 ? 100 : 1);
      xml += `<c r="${String.fromCharCode(65 + column)}${row}"><v>${figure}</v></c>`;
    }
    xml += "</row>";
    if (xml.length < PIECE && row < rows) continue;
    yield strToU8(xml);
    xml = "";
  }
}

/** Piece by piece, so that who measures needs no memory for what is measured. */
function writeFile(file: string, parts: Readonly<Record<string, Content>>): void {
  const handle = openSync(file, "w");
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(handle, bytes);
  });
  for (const [name, content] of Object.entries(parts)) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    const pieces = typeof content === "string" || content instanceof Uint8Array ? [[content]] : [content];
    for (const piece of pieces.flat()) {
      if (typeof piece === "string") entry.push(strToU8(piece));
      else if (piece instanceof Uint8Array) entry.push(piece);
      else for (const bytes of piece) entry.push(bytes);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  closeSync(handle);
}
