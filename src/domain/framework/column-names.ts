import { targetRole, type ColumnRole, type FixedColumnRole, type Framework } from "./framework";
import type { LocalisedText } from "../text/localised";

type NamedRole = FixedColumnRole | "total" | "rating";

/** How messages call the columns of the indicator table. */
export const COLUMN_NAMES: Readonly<Record<NamedRole, LocalisedText>> = {
  code: { th: "รหัส", en: "Code" },
  indicator: { th: "ตัวชี้วัด", en: "Indicator" },
  weight: { th: "น้ำหนัก", en: "Weight" },
  unit: { th: "หน่วยวัด", en: "Unit" },
  direction: { th: "ทิศทาง", en: "Direction" },
  result: { th: "ผลการดำเนินงาน", en: "Result" },
  selfScore: { th: "คะแนนประเมินตนเอง", en: "Self score" },
  committeeScore: { th: "คะแนนของคณะกรรมการ", en: "Committee score" },
  score: { th: "คะแนนที่ได้", en: "Score" },
  weighted: { th: "คะแนนถ่วงน้ำหนัก", en: "Weighted score" },
  evidence: { th: "หลักฐาน", en: "Evidence" },
  reason: { th: "เหตุผล", en: "Reason" },
  total: { th: "คะแนนรวม", en: "Total" },
  rating: { th: "ระดับผลการประเมิน", en: "Rating" },
};

/** The name of any column; that of a tier's targets comes from the framework. */
export function columnNameOf(role: ColumnRole | NamedRole, framework: Framework): LocalisedText {
  if (role in COLUMN_NAMES) return COLUMN_NAMES[role as NamedRole];
  const tier = framework.tiers.find(({ id }) => role === `target:${id}`);
  return tier ? targetName(tier.name) : { th: role, en: role };
}

/** "เป้าหมายขั้นต่ำ" of the tier "ขั้นต่ำ". */
export function targetName(tier: LocalisedText): LocalisedText {
  return { th: `เป้าหมาย${tier.th}`, en: `${tier.en.charAt(0).toUpperCase()}${tier.en.slice(1)} target` };
}

/** The heading that the framework writes over a column, the first of its wordings. */
export function headingOf(role: ColumnRole, { tiers, vocabulary }: Framework): string {
  const tier = tiers.find(({ id }) => targetRole(id) === role);
  return (tier?.headings ?? vocabulary.columns[role as FixedColumnRole])[0];
}
