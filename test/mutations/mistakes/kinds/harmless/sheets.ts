import type { CellValue } from "../../../../../src/domain/workbook/snapshot";

import { kind, type Kind } from "../../mistake";
import { one, onForm } from "./variant";

export const SHEETS: readonly Kind[] = [
  kind("sheets-backwards", "The sheets stand in another order", () =>
    one("all", (workbook) => void workbook.sheets.reverse()),
  ),
  kind(
    "form-renamed",
    "The sheet of the indicators is renamed",
    onForm((form) => (workbook) => workbook.renameSheet(form.table.sheet, "Part1 ปี65")),
  ),
  kind("sheet-of-notes", "A sheet of notes is added", () =>
    one("notes", (workbook) =>
      workbook.addSheet("บันทึก", [
        ["เรื่องที่ต้องติดตาม"],
        ["ประสานสำนักแผน ภายใน 15 พ.ย. 2565"],
        [null, "ขอข้อมูลตัวชี้วัด 1.1.1 เพิ่มเติม"],
      ]),
    ),
  ),
  kind("sheet-of-data", "A sheet of raw data is added", () =>
    one("data", (workbook) =>
      workbook.addSheet("Data", [
        ["เดือน", "จำนวนเรื่อง", "แก้ไขได้"],
        ...Array.from({ length: 12 }, (_, i): CellValue[] => [`เดือนที่ ${i + 1}`, 120 + i, 118 + i]),
        ["รวม", 1506, 1482],
      ]),
    ),
  ),
  kind("sheet-of-data-hidden", "A sheet of raw data is hidden", () =>
    one("data", (workbook) => {
      workbook.addSheet("Data", [
        ["เดือน", "จำนวน"],
        ["ตุลาคม", 12],
      ]);
      workbook.sheet("Data").visibility = "hidden";
    }),
  ),
];
