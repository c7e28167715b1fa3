import { NODE_UNPACKER } from "../../src/cli/node-unpacker";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import type { WorkbookProblem } from "../../src/app/workbook-port";
import { AT_ONCE } from "../../src/xlsx/package/limits";
import { PORTABLE_UNPACKER } from "../../src/xlsx/package/unpacker";
import { makeFile, zipParts, makeParts } from "../xlsx/make-file";

const MIB = 1024 * 1024;
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const text = (content: string) => `<row r="1"><c r="A1" t="inlineStr"><is>${content}</is></c></row>`;
const sheet = (inner: string, more = {}) => makeFile({ sheets: { A: inner }, ...more });
/** Longer than what is unpacked at once, so that it is read in pieces. */
const long = (cells: string) => data(cells + " ".repeat(AT_ONCE + 1));

/** Null where the file is read. */
const FILES: [string, () => Uint8Array, WorkbookProblem | null][] = [
  ["entities of a document type stay what they are", () => sheet(data(text("<t>&j;</t>"))), null],
  [
    "runs within runs",
    () => sheet(data(text("<r>".repeat(200_000) + "<t>x</t>" + "</r>".repeat(200_000)))),
    null,
  ],
  ["elements within elements", () => sheet("<x>".repeat(100_000) + "</x>".repeat(100_000) + data("")), null],
  [
    "a million attributes",
    () => sheet(data(`<row r="1"${" a='1'".repeat(1_000_000)}><c r="A1"><v>1</v></c></row>`)),
    null,
  ],
  [
    "a quote that is never closed",
    () => sheet(data(`<row r="1"><c r="A1" t="${"a".repeat(2_000_000)}`)),
    "unreadable-file",
  ],
  [
    "a million signs that open tags",
    () => sheet(data(text(`<t>${"<".repeat(1_000_000)}</t>`))),
    "unreadable-file",
  ],
  [
    "elements that are never closed",
    () => sheet(data(`<row><c><is>${"<r>".repeat(100_000)}`)),
    "unreadable-file",
  ],
  [
    "a value that is never closed",
    () => sheet(data('<row r="1"><c r="A1"></c><c r="B1"><x/><v a="1">1</c></row>')),
    "unreadable-file",
  ],
  [
    "a formula that is never closed",
    () => sheet(data('<row r="1"><c r="A1"><x/><f a="1">1</c></row>')),
    "unreadable-file",
  ],
  [
    "the last place of a sheet",
    () => sheet(data('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    null,
  ],
  [
    "a place behind it",
    () => sheet(data('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')),
    "unreadable-file",
  ],
  [
    "a text that is not there",
    () => sheet(data('<row><c t="s"><v>9</v></c></row>'), { texts: "<si><t>x</t></si>" }),
    "unreadable-file",
  ],
  ["a cell of a million characters", () => sheet(data(text(`<t>${"ก".repeat(1_000_000)}</t>`))), null],
  ["a cell of 16 Mi characters", () => sheet(data(text(`<t>${"x".repeat(16 * MIB - 300)}</t>`))), null],
  ["a cell beyond that", () => sheet(data(text(`<t>${"x".repeat(22 * MIB)}</t>`))), "too-large"],
  ["32 Mi characters around the cells", () => sheet(data("") + " ".repeat(32 * MIB - 400)), null],
  ["more than those", () => sheet(data("") + " ".repeat(32 * MIB)), "too-large"],
  [
    "a million definitions of columns",
    () => sheet(`<cols>${'<col min="1" max="1"/>'.repeat(1_000_000)}</cols>${data("")}`),
    null,
  ],
  [
    "a million formats of cells",
    () =>
      sheet(data(""), { styles: `<styleSheet><cellXfs>${"<xf/>".repeat(1_000_000)}</cellXfs></styleSheet>` }),
    null,
  ],
  ["styles that cannot be held", () => sheet(data(""), { styles: " ".repeat(32 * MIB + 1) }), "too-large"],
  [
    "a long list of texts",
    () =>
      sheet(data('<row><c t="s"><v>0</v></c></row>'), { texts: "<si><t>x</t></si>" + " ".repeat(40 * MIB) }),
    null,
  ],
  ["a longer one than can be held", () => sheet(data(""), { texts: " ".repeat(128 * MIB) }), "too-large"],
  ["more texts than cells", () => sheet(data(""), { texts: "<si/>".repeat(6_000_000) }), "too-large"],
  ["a large sheet that breaks off", () => sheet("<sheetData>" + " ".repeat(AT_ONCE + 1)), "unreadable-file"],
  [
    "a large sheet whose last cell breaks off",
    () => sheet(long("").replace("</sheetData>", '<row><c r="A1"></sheetData>')),
    "unreadable-file",
  ],
];

test.each(FILES)("%s", async (_, make, problem) => {
  const read = readWorkbookFile(make(), "a.xlsx", {}, NODE_UNPACKER);
  if (problem === null) expect((await read).sheets).toHaveLength(1);
  else await expect(read).rejects.toMatchObject({ name: "WorkbookError", problem });
});

test("read in pieces, a sheet is the same as at once, wherever it is cut and whoever unpacks it", async () => {
  const rows = Array.from({ length: 6_000 }, (_, i) => {
    const r = i + 1;
    return (
      `<row r="${r}" hidden="${r % 7 === 0 ? 1 : 0}"><c r="A${r}" t="inlineStr"><is><t>ตัวชี้วัด ${r} &amp; “x”</t></is></c>` +
      `<c r="B${r}" s="3"><f>C${r}*2</f><v>${r / 4}</v></c><!-- < --><c r="C${r}" t="s"><v>${r % 2}</v></c><c r="D${r}"/></row>`
    );
  }).join("\n");
  const make = (space: string) =>
    sheet(
      `<cols><col min="2" max="2" hidden="1"/></cols>${data(space + rows + space)}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
      {
        texts: `<si><t>หนึ่ง</t></si><si><r><t>สอง</t></r><r><t> สาม</t></r></si>`,
      },
    );
  const [short, tall] = [make(""), make(" ".repeat(AT_ONCE / 2 + 12_345))];
  const whole = await readWorkbookFile(short, "a.xlsx");
  for (const unpacker of [NODE_UNPACKER, PORTABLE_UNPACKER]) {
    const inPieces = await readWorkbookFile(tall, "a.xlsx", {}, unpacker);
    expect(JSON.stringify(inPieces, content)).toBe(JSON.stringify(whole, content));
  }
});

test("a large sheet in UTF-16 is read in pieces too", async () => {
  const { "xl/worksheets/sheet1.xml": xml, ...parts } = makeParts({
    sheets: { A: long(text("<t>ก</t>")) },
  });
  const bytes = Buffer.from(`\ufeff${String(xml)}`, "utf16le");
  const file = zipParts({ ...parts, "xl/worksheets/sheet1.xml": Uint8Array.from(bytes) });
  const { sheets } = await readWorkbookFile(file, "a.xlsx", {}, NODE_UNPACKER);
  expect(sheets[0]!.cells.value(0, 0)).toBe("ก");
});

/** Maps as lists, so that cells are compared too. */
function content(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
