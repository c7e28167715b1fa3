import { compareWithTemplate } from "../../src/app/compare-with-template";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { ETDA_2565 as template } from "../../src/domain/template/templates";
import { formatCell } from "../../src/domain/workbook/address";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { addSheet, openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import type { XlsxSheet } from "../../src/xlsx/model/workbook";
import { convertWithLibreOffice, describeWithLibreOffice } from "../support/libreoffice";
import { rearrangeFile } from "./rearrange-file";
import { FORMS, standardFile } from "./standard-file";

const PART_1 = "ส่วนที่ 1";
const RENAMED: Readonly<Record<string, string>> = { [PART_1]: "ผลตัวชี้วัด", คณะกรรมการ: "บอร์ด" };
/** Rows go in above the headings and between two indicators; the weights move behind the targets. */
const PART_1_MOVES = {
  row: (row: number) => row + (row >= 3 ? 2 : 0) + (row >= 8 ? 1 : 0),
  column: (column: number) => (column === 1 ? 4 : column > 1 && column <= 4 ? column - 1 : column),
};

async function rearranged(bytes: Uint8Array): Promise<Uint8Array> {
  const moves = { [PART_1]: PART_1_MOVES, คณะกรรมการ: { row: (row: number) => row + 3 } };
  const moved = await rearrangeFile(bytes, moves, RENAMED, (names) => [...names].reverse());
  const workbook = await openXlsx(moved);
  const own = addSheet(workbook, "บันทึกของฉัน");
  own.cells.set(0, 0, { value: "น้ำหนัก", formula: null });
  own.cells.set(1, 0, { value: 12, formula: null });
  return saveXlsx(workbook);
}

async function alterations(bytes: Uint8Array): Promise<unknown> {
  const file = await createFileWorkbook(bytes, "returned.xlsx");
  const comparison = await compareWithTemplate(file, { against: { framework, template } });
  if (comparison.kind !== "compared") throw new Error(comparison.kind);
  return comparison.alterations.map(({ kind, sheet, at }) => [kind, sheet, at && formatCell(at)]);
}

const { weight } = framework.vocabulary.columns;

/** What somebody does to one cell: its kind, the row's first words, the heading of its column, what is typed. */
const ALTERATIONS: readonly [string, string, string | null, string | number][] = [
  ["weight-changed", "2.1.2", weight[0]!, 12],
  ["target-changed", "2.1.2", "เป้าหมายมาตรฐาน", "ร้อยละ 90"],
  ["indicator-renamed", "1.1.2", null, "1.1.2 Digital Trust"],
  ["component-renamed", "องค์ประกอบที่ 1", null, "องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 40)"],
  ["formula-replaced", "1.1.1", "คะแนนที่ได้", 100],
  ["formula-replaced", "4.1", "คะแนนถ่วงน้ำหนัก", 10],
  ["formula-replaced", "คะแนนรวม", "คะแนนถ่วงน้ำหนัก", 100],
  ["heading-reworded", weight[0]!, weight[0]!, weight[1]!],
];

function findText({ cells }: XlsxSheet, text: string): { row: number; column: number } {
  for (const { row, column, cell } of cells.entries())
    if (typeof cell.value === "string" && cell.value.startsWith(text)) return { row, column };
  throw new Error(text);
}

/** The file with one alteration, and where it is. */
async function altered(bytes: Uint8Array, sheetName: string, index: number) {
  const [kind, rowText, heading, value] = ALTERATIONS[index]!;
  const workbook = await openXlsx(bytes);
  const sheet = workbook.sheets.find(({ name }) => name === sheetName)!;
  const { row } = findText(sheet, rowText);
  const column = heading === null ? 0 : findText(sheet, heading).column;
  sheet.cells.set(row, column, { ...sheet.cells.get(row, column), value, formula: null });
  return { file: await saveXlsx(workbook), expected: [[kind, sheetName, formatCell({ row, column })]] };
}

describe.each(FORMS)("with %s", (form) => {
  let made: Uint8Array, moved: Uint8Array;
  beforeAll(async () => {
    made = await standardFile(form);
    moved = await rearranged(made);
  });

  test("rows, columns, sheets that moved and a sheet of one's own are no alterations", async () => {
    expect(await alterations(made)).toEqual([]);
    expect(await alterations(moved)).toEqual([]);
  });

  test.each(ALTERATIONS.map(([kind, row], i) => [kind, row, i] as const))(
    "%s at %s is reported at its cell, wherever that is",
    async (_, __, i) => {
      for (const [bytes, sheet] of [
        [made, PART_1],
        [moved, RENAMED[PART_1]!],
      ] as const) {
        const { file, expected } = await altered(bytes, sheet, i);
        expect(await alterations(file)).toEqual(expected);
      }
    },
  );
});

describeWithLibreOffice("after LibreOffice saved it", () => {
  test.each(FORMS)(
    "every alteration is reported at its cell, with %s",
    async (form) => {
      const moved = await rearranged(await standardFile(form));
      const each = await Promise.all(ALTERATIONS.map((_, i) => altered(moved, RENAMED[PART_1]!, i)));
      const [untouched, ...saved] = convertWithLibreOffice([moved, ...each.map(({ file }) => file)], "xlsx");
      expect(await alterations(untouched!)).toEqual([]);
      for (const [i, bytes] of saved.entries()) expect(await alterations(bytes)).toEqual(each[i]!.expected);
    },
    180_000,
  );
});
