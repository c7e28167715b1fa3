import type { ColumnRole, Framework } from "../framework/framework";
import { notApplicableWord } from "../framework/cell-words";

const BELOW: Readonly<Record<Framework["policies"]["belowMinimum"], string>> = {
  zero: "ต่ำกว่าเป้าหมายต่ำสุดได้ 0 คะแนน",
  extrapolate: "ต่ำกว่าเป้าหมายต่ำสุดคิดต่อตามอัตราของช่วงล่าง ไม่ต่ำกว่า 0",
  proportional: "ต่ำกว่าเป้าหมายต่ำสุดให้คิดตามสัดส่วน",
};

type HeadingNote = (framework: Framework) => string;

/** Instructions on the headings that need any. */
export const HEADING_NOTES: Readonly<
  Partial<Record<ColumnRole, HeadingNote>> & Record<"selfScore" | "score", HeadingNote>
> = {
  weight: ({ weightTotal }) => `น้ำหนักของตัวชี้วัดทุกตัวรวมกันต้องได้ ${weightTotal} ผลรวมอยู่ที่แถวคะแนนรวม`,
  direction: () => "Pramoen ดูทิศทางจากค่าเป้าหมาย ถ้าเป้าหมายลดลงหมายถึงยิ่งน้อยยิ่งดี",
  result: (framework) =>
    `ตัวชี้วัดที่เป็นตัวเลขให้กรอกตัวเลข ตัวชี้วัดอื่นสรุปผลที่ทำได้ ถ้าไม่ประเมินให้ใส่ “${notApplicableWord(framework)}”`,
  selfScore: ({ policies }) =>
    `ตัวชี้วัดที่เป็นตัวเลขคำนวณโดยอัตโนมัติ โดยเทียบบัญญัติไตรยางศ์ระหว่างค่าเป้าหมาย ${BELOW[policies.belowMinimum]} ตัวชี้วัดอื่นเลือกคะแนนของระดับที่ทำได้`,
  committeeScore: () => "กรอกเมื่อคณะกรรมการให้คะแนนต่างจากคะแนนประเมินตนเอง และใส่เหตุผลด้วย",
  score: () => "ใช้คะแนนของคณะกรรมการถ้ามี ถ้าไม่มีใช้คะแนนประเมินตนเอง สีบอกระดับเป้าหมายที่ทำได้",
  weighted: () => "น้ำหนัก × คะแนน ÷ 100 โดยยังไม่ปัดเศษ",
  evidence: () => "วางลิงก์ของเอกสาร ลิงก์จะไปปรากฏในแผ่นงานหลักฐานด้วย",
};
