import { formatRectangle, parseRectangle } from "../../src/domain/workbook/address";
import type { SheetLooks, Span } from "../../src/domain/workbook/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { PLATFORMS } from "../../src/host/protocol/platforms";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";
import { makeFile, relationships } from "../xlsx/make-file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

let excel: OpenedExcel | null = null;
afterEach(async () => {
  await excel?.close();
  excel = null;
});

/** Ink and ground of each cell format, in the file's own terms; no ink is automatic, no ground none. */
const FORMATS: readonly (readonly [name: string, ink: string, ground: string, isInkless: boolean])[] = [
  ["as it comes", "", "", false],
  ["white on nothing", 'rgb="FFFFFFFF"', "", true],
  ["white of the theme on nothing", 'theme="0"', "", true],
  ["white of the old palette on nothing", 'indexed="9"', "", true],
  ["nearly white on nothing", 'rgb="FFFEFEFE"', "", false],
  ["blue on blue", 'rgb="FF4472C4"', 'rgb="FF4472C4"', true],
  ["blue on the blue of the theme", 'rgb="FF4472C4"', 'theme="4"', true],
  ["blue of the theme on the same, darkened", 'theme="4"', 'theme="4" tint="-0.25"', false],
  ["white on blue", 'theme="0"', 'theme="4"', false],
  ["automatic on black", 'auto="1"', 'rgb="FF000000"', true],
  ["automatic on the black of the theme", "", 'theme="1"', true],
  ["black on nothing", 'theme="1"', "", false],
];

const fonts = FORMATS.map(
  ([, ink]) => `<font><sz val="11"/>${ink && `<color ${ink}/>`}<name val="Calibri"/></font>`,
);
const fills = FORMATS.map(([, , ground]) =>
  ground
    ? `<fill><patternFill patternType="solid"><fgColor ${ground}/></patternFill></fill>`
    : '<fill><patternFill patternType="none"/></fill>',
);
const xfs = FORMATS.map((_, i) => `<xf fontId="${i}" fillId="${i + 2}" applyFont="1" applyFill="1"/>`);
const STYLES =
  `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><fonts>${fonts.join("")}</fonts><fills>` +
  '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${fills.join("")}</fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>` +
  `<cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;

const scheme = Object.entries({
  dk1: '<a:sysClr val="windowText" lastClr="000000"/>',
  lt1: '<a:sysClr val="window" lastClr="FFFFFF"/>',
  dk2: '<a:srgbClr val="44546A"/>',
  lt2: '<a:srgbClr val="E7E6E6"/>',
  accent1: '<a:srgbClr val="4472C4"/>',
}).map(([name, colour]) => `<a:${name}>${colour}</a:${name}>`);
const THEME =
  `<?xml version="1.0"?><a:theme xmlns:a="${DRAWING}" name="t"><a:themeElements><a:clrScheme name="c">` +
  `${scheme.join("")}</a:clrScheme></a:themeElements></a:theme>`;

const cell = (column: string, row: number, style: number, text: string) =>
  `<c r="${column}${row}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;

function fileOf(sheet: string, notes: readonly (readonly [cell: string, text: string])[] = []): Uint8Array {
  const comments = notes.map(
    ([ref, text]) => `<comment ref="${ref}" authorId="0"><text>${text}</text></comment>`,
  );
  return makeFile({
    sheets: { A: sheet },
    styles: STYLES,
    relations: [[`${OFFICE}/theme`, "theme/theme1.xml"]],
    parts: {
      "xl/theme/theme1.xml": THEME,
      ...(notes.length > 0 && {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([[`${OFFICE}/comments`, "../comments1.xml"]]),
        "xl/comments1.xml":
          `<?xml version="1.0"?><comments xmlns="${MAIN}"><authors><author>ก</author></authors>` +
          `<commentList>${comments.join("")}</commentList></comments>`,
      }),
    },
  });
}

/** What the file tells, once Excel has told the same of it. */
async function looksOf(bytes: Uint8Array): Promise<SheetLooks> {
  const inFile = (await readWorkbookFile(bytes, "a.xlsx", { looks: true })).sheets[0]!.looks!;
  excel = await openPramoen(bytes, { profile: PLATFORMS.web });
  const inExcel = (await createExcelWorkbook().readWorkbook({}, { looks: true })).sheets[0]!.looks!;
  expect(inExcel).toEqual(inFile);
  return inFile;
}

const spans = (all: readonly Span[]) => all.map(({ first, last }) => `${first}-${last}`);

test("text in the colour of its ground, however file and theme say it", async () => {
  const rows = FORMATS.map(([name], i) => `<row r="${i + 1}">${cell("A", i + 1, i, name)}</row>`);
  const { inkless } = await looksOf(fileOf(`<sheetData>${rows.join("")}</sheetData>`));
  const found = inkless.flatMap(({ row, rowCount }) =>
    FORMATS.slice(row, row + rowCount).map(([name]) => name),
  );
  expect(found).toEqual(FORMATS.filter(([, , , isInkless]) => isInkless).map(([name]) => name));
});

test("only cells that hold something, as areas", async () => {
  const { inkless } = await looksOf(
    fileOf(
      "<sheetData>" +
        `<row r="2">${cell("B", 2, 1, "ก")}${cell("C", 2, 2, "ข")}<c r="D2" s="1"/></row>` +
        `<row r="3">${cell("B", 3, 5, "ค")}${cell("C", 3, 1, "ง")}<c r="E3"><v>1</v></c></row>` +
        "</sheetData>",
    ),
  );
  expect(inkless.map(formatRectangle)).toEqual(["B2:C3"]);
  expect(inkless[0]).toEqual(parseRectangle("B2:C3"));
});

test("rows and columns too narrow to read, without those that are hidden", async () => {
  const row = (number: number, attributes: string) =>
    `<row r="${number}" ${attributes}>${cell("A", number, 0, "ก")}${cell("E", number, 0, "ข")}</row>`;
  const { thinRows, thinColumns } = await looksOf(
    fileOf(
      '<cols><col min="2" max="2" width="1.42" customWidth="1"/><col min="3" max="3" width="1.6" customWidth="1"/>' +
        '<col min="4" max="4" width="0" hidden="1" customWidth="1"/><col min="5" max="5" width="0.8" customWidth="1"/>' +
        '<col min="6" max="9" width="0.2" customWidth="1"/></cols><sheetData>' +
        row(1, 'ht="4.5" customHeight="1"') +
        row(2, 'ht="5.25" customHeight="1"') +
        row(3, 'ht="1.5" customHeight="1"') +
        row(4, 'ht="0.75" customHeight="1"') +
        row(5, "") +
        "</sheetData>",
    ),
  );
  expect(spans(thinRows)).toEqual(["0-0", "2-3"]);
  expect(spans(thinColumns)).toEqual(["1-1", "4-4"]);
});

test("a sheet whose every row is thin unless it says so", async () => {
  const bytes = fileOf(
    '<sheetFormatPr defaultRowHeight="3" customHeight="1" defaultColWidth="0.5"/>' +
      '<cols><col min="2" max="2" width="9" customWidth="1"/></cols>' +
      `<sheetData><row r="2" ht="15" customHeight="1">${cell("A", 2, 0, "ก")}</row>` +
      `<row r="4">${cell("C", 4, 0, "ข")}</row></sheetData>`,
  );
  const [sheet] = (await readWorkbookFile(bytes, "a.xlsx", { looks: true })).sheets;
  expect(spans(sheet!.looks!.thinRows)).toEqual(["2-3"]);
  expect(spans(sheet!.looks!.thinColumns)).toEqual(["0-0", "2-2"]);
});

test("texts of notes, in whatever runs they are written", async () => {
  const { notes } = await looksOf(
    fileOf(`<sheetData><row r="1">${cell("A", 1, 0, "ก")}</row></sheetData>`, [
      ["A1", "<t>ดู &lt;หลักฐาน&gt;</t>"],
      ["B2", '<r><rPr><b/></rPr><t xml:space="preserve">สอง </t></r><r><t>ส่วน</t></r>'],
    ]),
  );
  expect(notes).toEqual(["ดู <หลักฐาน>", "สอง ส่วน"]);
});

describe("is read where somebody asks for it", () => {
  const bytes = () => fileOf(`<sheetData><row r="1">${cell("A", 1, 1, "ก")}</row></sheetData>`);
  const asked = [
    ["not at all", {}, false],
    ["always", { looks: true }, true],
    ["only beside a part that is not there", { parts: ["urn:a"], looks: { ifStored: "urn:a" } }, false],
  ] as const;

  test.each(asked)("%s: in a file", async (_, options, isTold) => {
    const { sheets } = await readWorkbookFile(bytes(), "a.xlsx", options);
    expect(sheets[0]!.looks !== undefined).toBe(isTold);
  });

  test.each(asked)("%s: in Excel", async (_, options, isTold) => {
    excel = await openPramoen(bytes());
    const { sheets } = await createExcelWorkbook().readWorkbook({}, options);
    expect(sheets[0]!.looks !== undefined).toBe(isTold);
  });

  test("beside a part that is there: in both", async () => {
    excel = await openPramoen(bytes());
    const port = createExcelWorkbook();
    await port.apply({
      changes: [{ kind: "put-part", namespace: "urn:a", before: null, content: '<a xmlns="urn:a"/>' }],
    });
    const options = { parts: ["urn:a"], looks: { ifStored: "urn:a" } };
    expect((await port.readWorkbook({}, options)).sheets[0]!.looks!.inkless).toHaveLength(1);
  });

  test("an Excel that does not tell tells nothing", async () => {
    excel = await openPramoen(bytes(), { profile: { ...PLATFORMS.web, requirements: { ExcelApi: "1.8" } } });
    const { sheets } = await createExcelWorkbook().readWorkbook({}, { looks: true });
    expect(sheets[0]).not.toHaveProperty("looks");
  });
});
