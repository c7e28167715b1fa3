import { allIndicators, type Evaluation } from "../../form/evaluation";
import { defineRule } from "../engine/rule";

/** The parts that a report of this kind has, and whether a workbook has them. */
const CORE = ["basics", "revenue", "board", "summary", "part3", "monitoring"] as const;
/** A workbook with so many of them is the whole report, and one that is missing was lost. */
const FEWEST_PRESENT = 4;

export const partMissing = defineRule({
  id: "part-missing",
  scope: "workbook",
  group: "structure",
  severity: "warning",
  name: { th: "ขาดส่วนหนึ่งของแบบประเมิน", en: "A part of the form is missing" },
  why: {
    th: "สมุดงานมีส่วนอื่นของแบบประเมินครบ ส่วนที่ขาดมักถูกลบไปพร้อมแผ่นงาน และการตรวจระหว่างส่วนทำไม่ได้",
    en: "The workbook has the other parts of the form. One that is missing was mostly deleted with its sheet, and nothing can be compared with it.",
  },
  remedy: {
    th: "นำแผ่นงานของส่วนนั้นกลับมา หรือยอมรับรายการนี้พร้อมเหตุผลถ้าส่งแยกไฟล์",
    en: "Bring the sheet of that part back, or accept the finding with a reason where it is handed in separately.",
  },
  source: {
    th: "ส่วนต่าง ๆ ของแบบประเมินตามกรอบการประเมิน",
    en: "The parts of the form as the framework has them",
  },
  messages: {
    missing: {
      th: "ไม่พบส่วน “{found}” ทั้งที่มีส่วนอื่นของแบบประเมินครบ",
      en: "The part “{found}” was not found, although the other parts of the form are there.",
    },
  },
  *check({ evaluation }) {
    const [first] = allIndicators(evaluation);
    if (!first) return;
    const { parts } = evaluation.framework;
    const expected = parts.flatMap((part) => {
      const core = CORE.find((id) => id === part.id);
      return core ? [{ core, part }] : [];
    });
    const [missing, ...others] = expected.filter(({ core }) => !isThere(evaluation, core));
    if (!missing || others.length > 0 || expected.length - 1 < FEWEST_PRESENT) return;
    yield { messageId: "missing", at: null, found: missing.part.name.th };
  },
});

function isThere({ parts, summary }: Evaluation, part: (typeof CORE)[number]): boolean {
  return part === "summary" ? summary.total !== null || summary.rating !== null : parts[part] !== null;
}
