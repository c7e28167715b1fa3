import type { PartId } from "../framework/framework";
import { notApplicableWord } from "../framework/cell-words";
import { BELOW_TIERS, FILLS, STYLES, tierColours } from "./look";
import { HEADING_NOTES } from "./part1-notes";
import { SheetDraft } from "./sheet-draft";
import { agencyTitle, footerOf, sheetName, sheetOf, type WorkbookContext } from "./workbook-context";

const WIDTHS = [190, 520];

const PARTS: Readonly<Record<PartId, string>> = {
  basics: "กรอกข้อมูลหน่วยงาน งบประมาณ และอัตรากำลัง สัดส่วนค่าใช้จ่ายด้านบุคลากรคำนวณโดยอัตโนมัติ",
  revenue: "กรอกจำนวนเงินเป็นบาท ผลรวมส่งไปยังข้อมูลพื้นฐานเป็นล้านบาท",
  board: "พิมพ์รายชื่อต่อท้ายเลขลำดับ และวันที่แต่งตั้งกับวันครบวาระแบบไทย เช่น 11 มีนาคม 2563",
  part1: "กรอกผลการดำเนินงาน เลือกคะแนนของตัวชี้วัดที่เป็นข้อความ และใส่ลิงก์หลักฐาน",
  summary: "ตัวเลขมาจากส่วนที่ 1 กรอกเฉพาะคะแนน ITA ถ้ามี",
  part3: "สรุปผลของปีตามตัวชี้วัดติดตามในช่องใต้ตาราง",
  monitoring: "กรอกผลการดำเนินงานของแต่ละปีและผลรวม",
  highlights: "สรุปผลงานสำคัญ 3–5 รายการ",
  evidence: "พิมพ์ชื่อเอกสารของแต่ละตัวชี้วัด ลิงก์มาจากส่วนที่ 1",
};

/** One page on how the workbook is filled in: colours, sheets and how scores come about. */
export function instructionsSheet(context: WorkbookContext): SheetDraft {
  const { framework, form } = context;
  const name = sheetName(context, "instructions");
  const draft = new SheetDraft(name, WIDTHS);
  draft.banner("วิธีกรอกแบบประเมิน", STYLES.title);
  draft.banner(agencyTitle(context.template), STYLES.subtitle);
  draft.banner(framework.name.th, { ...STYLES.note, horizontal: "center" });
  draft.gap();
  colours(draft, context);
  heading(draft, "แผ่นงาน", "สิ่งที่ต้องกรอก");
  for (const { id } of framework.parts) row(draft, sheetName(context, id), PARTS[id]);
  const checklists = sheetOf(context, "checklists");
  if (checklists) row(draft, checklists, "เลือกว่าดำเนินการครบตามรายการใดบ้าง คะแนนส่งไปยังส่วนที่ 1 โดยอัตโนมัติ");
  draft.gap();
  heading(draft, "คะแนน", "วิธีคิด");
  row(draft, "คะแนนประเมินตนเอง", HEADING_NOTES.selfScore(framework));
  row(draft, "คะแนนที่ใช้", HEADING_NOTES.score(framework));
  row(draft, "ตัวชี้วัดที่ไม่ประเมิน", notApplicableText(context));
  const calculation =
    form === "functions"
      ? "สูตรใช้ฟังก์ชันของส่วนเสริม Pramoen ผู้ที่ไม่มีส่วนเสริมจะเห็นค่าที่คำนวณไว้แล้ว"
      : "ใช้สูตรของ Excel ทั้งหมด เปิดและคำนวณได้โดยไม่ต้องมีส่วนเสริม";
  row(draft, "การคำนวณ", calculation);
  row(draft, "การป้องกัน", "แต่ละแผ่นงานป้องกันไว้โดยไม่มีรหัสผ่าน ยกเลิกได้ที่ รีวิว > ยกเลิกการป้องกันแผ่นงาน");
  draft.page({ orientation: "portrait", footer: footerOf(context, name) });
  return draft;
}

function notApplicableText({ framework }: WorkbookContext): string {
  const word = notApplicableWord(framework);
  return framework.policies.notApplicable === "redistribute"
    ? `ใส่ “${word}” ในช่องผลการดำเนินงาน น้ำหนักจะกระจายไปยังตัวชี้วัดที่เหลือ`
    : `ใส่ “${word}” ในช่องผลการดำเนินงาน ตัวชี้วัดนั้นนับเป็น 0 คะแนน`;
}

function colours(draft: SheetDraft, { framework }: WorkbookContext): void {
  const { tiers } = framework;
  heading(draft, "สี", "ความหมาย");
  const swatch = (fill: string, label: string, text: string, fontColour?: string) =>
    draft.line([
      { content: label, style: { ...STYLES.middle, fill, ...(fontColour && { fontColour }) } },
      { content: text, style: STYLES.label },
    ]);
  swatch(FILLS.entry, "สีขาว", "ช่องที่กรอกได้ หรือข้อความของแบบประเมิน");
  swatch(FILLS.computed, "สีเทา", "คำนวณโดยอัตโนมัติ แก้ไขไม่ได้");
  swatch(FILLS.missing, "สีเหลือง", "ข้อมูลที่ยังขาด");
  tiers.forEach(({ name, point }, i) => {
    const { fill, fontColour } = tierColours(i, tiers.length);
    swatch(fill, name.th, `ตั้งแต่ ${point} คะแนนขึ้นไป`, fontColour);
  });
  if (tiers[0].point > 0) {
    const { fill, fontColour } = BELOW_TIERS;
    swatch(fill, `ไม่ถึง${tiers[0].name.th}`, `ต่ำกว่า ${tiers[0].point} คะแนน`, fontColour);
  }
  draft.gap();
}

function heading(draft: SheetDraft, left: string, right: string): void {
  draft.line([left, right].map((content) => ({ content, style: STYLES.heading })));
}

function row(draft: SheetDraft, label: string, text: string): void {
  draft.line([label, text].map((content) => ({ content, style: STYLES.label })));
}
