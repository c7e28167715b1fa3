import type { LocalisedText } from "../../text/localised";

/** What a rule looks at; the order in which rules run and are listed. */
export type RuleGroup =
  "structure" | "weights" | "targets" | "results" | "scores" | "across" | "cells" | "visibility";

export const GROUP_NAMES: Readonly<Record<RuleGroup, LocalisedText>> = {
  structure: { th: "โครงสร้างแบบประเมิน", en: "Structure of the form" },
  weights: { th: "น้ำหนัก", en: "Weights" },
  targets: { th: "ค่าเป้าหมาย", en: "Targets" },
  results: { th: "ผลการดำเนินงาน", en: "Results" },
  scores: { th: "คะแนนและระดับผลการประเมิน", en: "Scores and rating" },
  across: { th: "ความสอดคล้องระหว่างส่วน", en: "Agreement between parts" },
  cells: { th: "เนื้อหาและสูตรในเซลล์", en: "Cells and formulas" },
  visibility: { th: "สิ่งที่ซ่อนอยู่", en: "Hidden content" },
};

export const RULE_GROUPS = Object.keys(GROUP_NAMES) as readonly RuleGroup[];
