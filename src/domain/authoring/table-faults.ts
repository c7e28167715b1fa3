import type { Framework } from "../framework/framework";
import type { TemplateFault } from "../template/template-fault";
import type { CellAddress } from "../workbook/address";

/** A sheet without a table of indicators. */
export function noHeadings(at: CellAddress): TemplateFault {
  return {
    at,
    text: {
      th: "ไม่พบหัวตาราง (ต้องมีคอลัมน์ รหัส ชื่อ และน้ำหนัก)",
      en: "The table has no headings (code, name and weight are needed)",
    },
  };
}

/** `code` as Excel shows it: "#REF!". */
export function errorShown(at: CellAddress, code: string): TemplateFault {
  return { at, text: { th: `เซลล์แสดงค่าผิดพลาด ${code}`, en: `The cell shows the error ${code}` } };
}

export function unknownFramework(
  at: CellAddress,
  given: string,
  frameworks: readonly Framework[],
): TemplateFault {
  const known = frameworks.map(({ id }) => id).join(", ");
  return {
    at,
    text: {
      th: `ไม่รู้จักกรอบการประเมิน “${given}” (ที่มี: ${known})`,
      en: `The framework “${given}” is unknown (there are: ${known})`,
    },
  };
}
