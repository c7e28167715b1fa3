import { writeXlsx, type Cell, type CellStyle } from "hucre";

const font = { name: "TH SarabunPSK", size: 16 };
const thin = { style: "thin", color: { rgb: "808080" } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };

const STYLES = {
  title: { font: { ...font, size: 20, bold: true }, alignment: { horizontal: "center", vertical: "center" } },
  heading: {
    font: { ...font, bold: true, color: { theme: 4, tint: -0.25 } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    border,
  },
  figure: { font, border, numFmt: "#,##0.00" },
  open: { font, border, numFmt: "0.00", protection: { locked: false } },
  date: { font, numFmt: "[$-th-TH,107]d mmmm bbbb" },
  turned: { font, alignment: { textRotation: 90 } },
} as const satisfies Record<string, CellStyle>;

export const SHEET = "ประเมินผล";
export const OTHER_SHEET = "เกณฑ์ระดับ";

/** A workbook with one of everything that a grid can show, written by the library alone. */
export function richWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: SHEET,
        cells: cells(),
        rows: [],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
        columns: [{ width: 8 }, { width: 44 }, { width: 12 }, { width: 12, hidden: true }, { width: 16 }],
        rowDefs: new Map([
          [0, { height: 36 }],
          [9, { hidden: true }],
        ]),
        freezePane: { rows: 2, columns: 1 },
        protection: { sheet: true, formatCells: false },
        view: { showGridLines: false, tabColor: { rgb: "3B3FA6" } },
        conditionalRules: [
          { type: "expression", priority: 1, range: "C3:C5", formula: "ISTEXT(C3)", style: highlight() },
          {
            type: "cellIs",
            operator: "lessThan",
            priority: 2,
            range: "C3:C5",
            formula: "50",
            style: highlight(),
          },
          {
            type: "colorScale",
            priority: 3,
            range: "E3:E5",
            colorScale: {
              cfvo: [{ type: "min" }, { type: "percentile", value: "50" }, { type: "max" }],
              colors: ["FFF8696B", "FFFFEB84", "FF63BE7B"],
            },
          },
          { type: "top10", priority: 4, range: "E3:E5", style: highlight() },
        ],
        dataValidations: [
          {
            type: "list",
            values: ["ร้อยละ", "คะแนน"],
            range: "F3:F5",
            allowBlank: true,
            showErrorMessage: true,
          },
          { type: "list", formula1: `'${OTHER_SHEET}'!$A$2:$A$4`, range: "G3:G5" },
          { type: "decimal", operator: "between", formula1: "0", formula2: "100", range: "C3:C5" },
        ],
        charts: [
          {
            type: "column",
            title: "คะแนน",
            series: [
              { name: `'${SHEET}'!$E$2`, values: `'${SHEET}'!$E$3:$E$5`, categories: `'${SHEET}'!$B$3:$B$5` },
            ],
            anchor: { from: { row: 12, col: 1 }, to: { row: 26, col: 5 } },
          },
          {
            type: "area",
            title: "แนวโน้ม",
            series: [{ name: "ผล", values: `'${SHEET}'!$C$3:$C$5` }],
            anchor: { from: { row: 28, col: 1 }, to: { row: 40, col: 5 } },
          },
        ],
      },
      {
        name: OTHER_SHEET,
        rows: [
          ["ระดับ", "คะแนนต่ำสุด"],
          ["ดีมาก", 85],
          ["ดี", 75],
          ["พอใช้", 60],
        ],
      },
      { name: "ซ่อนไว้", rows: [["ภายใน", 1]], hidden: true },
      { name: "ลับ", rows: [["ภายใน", 2]], veryHidden: true },
    ],
    namedRanges: [
      { name: "น้ำหนักรวม", range: `'${SHEET}'!$C$3:$C$5` },
      { name: "เฉพาะแผ่น", range: `'${SHEET}'!$E$3`, scope: SHEET },
      { name: "ถ่วง", range: "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)" },
      { name: "ค่าคงที่", range: "0.25" },
    ],
    defaultFont: font,
  });
}

function cells(): Map<string, Partial<Cell>> {
  const map = new Map<string, Partial<Cell>>([
    ["0,0", { value: "แบบสรุปการประเมิน", style: STYLES.title }],
    ["1,0", { value: "ลำดับ", style: STYLES.heading }],
    ["1,1", { value: "ตัวชี้วัด", style: STYLES.heading }],
    ["1,2", { value: "ผล", style: STYLES.heading }],
    ["1,4", { value: "คะแนน", style: STYLES.heading }],
    ["5,1", { value: "=ข้อความ", style: STYLES.figure }],
    ["5,2", { value: "007", style: STYLES.figure }],
    ["6,1", { value: new Date(Date.UTC(2026, 8, 30)), style: STYLES.date }],
    ["6,2", { value: true, style: STYLES.figure }],
    [
      "7,1",
      {
        formula: "SEQUENCE(2,2)",
        formulaType: "array",
        formulaRef: "B8:C9",
        formulaDynamic: true,
        formulaResult: 1,
      },
    ],
    ["7,2", { value: 2 }],
    ["8,1", { value: 3 }],
    ["8,2", { value: 4 }],
    ["9,1", { value: "แถวซ่อน" }],
    ["10,1", { value: "หมุน", style: STYLES.turned }],
    ["10,2", { value: "เปิดเว็บ", hyperlink: { target: "https://example.org/" } }],
  ]);
  [92.5, 40, 61].forEach((result, index) => {
    const row = index + 2;
    map.set(`${row},0`, { value: index + 1, style: STYLES.figure });
    map.set(`${row},1`, { value: `ตัวชี้วัดที่ ${index + 1}`, style: STYLES.figure });
    map.set(`${row},2`, { value: result, style: STYLES.open });
    map.set(`${row},4`, { formula: `MIN(100,C${row + 1})`, formulaResult: result, style: STYLES.figure });
  });
  map.set("2,1", { ...map.get("2,1"), comment: { author: "ผู้ตรวจ", text: "โปรดแนบหลักฐาน" } });
  return map;
}

function highlight(): CellStyle {
  return {
    font: { color: { rgb: "9C0006" } },
    fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFC7CE" } },
  };
}
