import type { Template } from "../../src/domain/template/template";

/** What a template says beside its indicators: two that are monitored, a board of four seats, three lines of revenue. */
export function otherParts(year: number): Pick<Template, "part3" | "monitoring" | "board" | "revenueLines"> {
  return {
    part3: [
      {
        code: "1",
        name: "ร้อยละความสำเร็จของโครงการตามแผนที่ได้รับอนุมัติ",
        targets: { [year]: "ร้อยละ 90", [year + 1]: "ร้อยละ 95", [year + 2]: "ร้อยละ 97" },
      },
      {
        code: "2",
        name: "ผลการประเมินความคุ้มค่าของการดำเนินงาน (B/C Ratio)",
        targets: {
          [year]: "3 เท่า",
          [year + 1]: `เพิ่มขึ้นจากปี ${year} ร้อยละ 5`,
          [year + 2]: `เพิ่มขึ้นจากปี ${year + 1} ร้อยละ 5`,
        },
      },
    ],
    monitoring: [
      {
        code: "1",
        name: "ร้อยละความสำเร็จของโครงการตามแผนที่ได้รับอนุมัติ",
        targets: { [year - 2]: "ร้อยละ 80", [year - 1]: "ร้อยละ 85", [year]: "ร้อยละ 90" },
        totalTarget: "ร้อยละ 85",
      },
      {
        code: "2",
        name: "ผลการประเมินความคุ้มค่าของการดำเนินงาน (B/C Ratio)",
        targets: { [year - 2]: "1 เท่า", [year - 1]: "2 เท่า", [year]: "3 เท่า" },
        totalTarget: "2 เท่า",
      },
    ],
    board: [
      { no: 1, role: "ประธานกรรมการ", hasTerm: true },
      { no: 2, role: "กรรมการโดยตำแหน่ง", hasTerm: false },
      { no: 3, role: "กรรมการผู้ทรงคุณวุฒิ", hasTerm: true },
      { no: 4, role: "กรรมการผู้ทรงคุณวุฒิ", hasTerm: true },
    ],
    revenueLines: ["รายได้จากการขายสินค้าและบริการ", "ดอกเบี้ยรับ", "รายได้อื่น"],
  };
}
