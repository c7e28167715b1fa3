import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { conditionFormula, NOTE_HEADING } from "../../src/domain/workbook/change-set";
import { addSheet, createXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import type { XlsxCell } from "../../src/xlsx/model/cells";
import type { XlsxSheet } from "../../src/xlsx/model/workbook";

export const FORM = "ส่วนที่ 1";
export const QUOTED = "O'Neil's (ร่าง)";
export const LOCKED = "ล็อก";
export const OWN = "Summary";
export const PART = "urn:pramoen:contract";
export const PART_XML = `<p xmlns="${PART}">เดิม</p>`;
export const PERSONS_NOTE = "แนบหลักฐาน";
export const OWN_NOTE = `${NOTE_HEADING}\nเดิม`;

const OPEN = { protection: { locked: false } };
const DATE = { numFmt: "d/m/yyyy" };
const TEXT = { numFmt: "@" };

type Content = XlsxCell["value"] | Partial<XlsxCell>;

function fill(sheet: XlsxSheet, rows: readonly (readonly Content[])[]): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, content] of cells.entries()) {
      if (content === null) continue;
      const isCell = typeof content === "object" && !("error" in content);
      const cell = isCell ? content : { value: content };
      sheet.cells.set(row, column, { value: null, formula: null, ...cell });
    }
  }
}

/** The workbook that every change set of the contract is written into; every formula with its result. */
export async function startWorkbook(isStructureProtected = false): Promise<Uint8Array> {
  const workbook = await createXlsx(FORM);
  const form = workbook.sheets[0]!;
  fill(form, [
    ["แบบประเมิน", "น้ำหนัก", 12.5],
    [5, 6, { formula: "=A2*2", value: 10 }, "=ไม่ใช่สูตร"],
    [true, { error: "#N/A" }, { value: 45000, style: DATE }, { value: "007", style: TEXT }],
    [{ formula: "=1/0", value: { error: "#DIV/0!" } }, 0.1, { value: null, style: TEXT }],
    ["หัว", "ก", "ข"],
    ["งาน", 1, 2],
    ["เงิน", 3, 4],
  ]);
  form.comments.set("0,0", { author: "ผู้ตรวจ", text: PERSONS_NOTE });
  form.comments.set("0,1", { author: "Pramoen", text: OWN_NOTE });
  form.dataValidations = [
    { type: "whole", operator: "between", formula1: "1", formula2: "9", range: "D2:D5", allowBlank: true },
  ];
  const fillOf = (rgb: string) => ({
    fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb } },
  });
  form.conditionalRules = [
    { type: "expression", priority: 1, range: "A2", formula: "A2>1", style: fillOf("00FF00") },
    {
      type: "expression",
      priority: 2,
      range: "B2",
      formula: conditionFormula({ id: "old-1", formula: "=B2>1" }).slice(1),
      style: fillOf("FF0000"),
    },
  ];
  form.charts = [
    {
      name: "เดิม",
      type: "column-clustered",
      title: "เดิม",
      hasLegend: false,
      series: [{ name: `'${FORM}'!$B$5`, categories: `'${FORM}'!$A$6:$A$7`, values: `'${FORM}'!$B$6:$B$7` }],
      from: { row: 20, column: 0 },
      to: { row: 30, column: 4 },
    },
  ];
  fill(addSheet(workbook, QUOTED), [["หัวเรื่อง", 7]]);
  const locked = addSheet(workbook, LOCKED);
  fill(locked, [[1, { value: 2, style: OPEN }, { value: 3, style: OPEN }]]);
  locked.protection = { sheet: true, objects: true, scenarios: true };
  fill(addSheet(workbook, OWN), [["สรุปปัญหา", "เก่า"]]);
  const hidden = addSheet(workbook, "ซ่อน");
  fill(hidden, [[1]]);
  hidden.visibility = "hidden";
  workbook.names = [{ name: "Total", formula: `'${FORM}'!$A$2`, sheet: null, comment: null }];
  workbook.customXmlParts = [
    { id: "{00000000-0000-4000-8000-000000000001}", namespace: PART, xml: PART_XML },
  ];
  const bytes = await saveXlsx(workbook, { customFunctions: [] });
  return isStructureProtected ? protectStructure(bytes) : bytes;
}

function protectStructure(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["xl/workbook.xml"]!);
  parts["xl/workbook.xml"] = strToU8(
    xml.replace(/<(bookViews|sheets)\b/, '<workbookProtection lockStructure="1"/><$1'),
  );
  return zipSync(parts);
}
