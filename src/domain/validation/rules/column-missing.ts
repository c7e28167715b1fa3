import { headingOf } from "../../framework/column-names";
import type { HeadingBlock } from "../../form/evaluation";
import { targetRole, type ColumnRole, type Framework } from "../../framework/framework";
import { defineRule } from "../engine/rule";

export const columnMissing = defineRule({
  id: "column-missing",
  scope: "sheet",
  group: "structure",
  severity: "error",
  needs: "scale",
  name: { th: "หัวตารางขาดคอลัมน์", en: "Heading lacks a column" },
  why: {
    th: "คะแนนคิดจากเป้าหมายทุกระดับ ผลการดำเนินงาน คะแนน และน้ำหนัก ถ้าหัวตารางไม่มีคอลัมน์ใด ตัวเลขในคอลัมน์นั้นจะไม่ถูกอ่านและไม่ถูกตรวจ",
    en: "A score rests on the target of every level, the result, the score and the weight. Figures in a column that the heading does not name are neither read nor checked.",
  },
  remedy: { th: "เติมชื่อคอลัมน์ในหัวตารางตามแบบประเมิน", en: "Name the column in the heading as the form does." },
  source: { th: "หัวตารางส่วนที่ 1 ของแบบประเมินองค์การมหาชน", en: "Headings of part 1 of the evaluation form" },
  messages: {
    missing: { th: "หัวตารางไม่มีคอลัมน์: {expected}", en: "The heading lacks columns: {expected}." },
  },
  *check({ tables, framework }) {
    for (const { table } of tables) {
      const heading = table.headings[0];
      const missing = missingRoles(heading, framework);
      if (missing.length === 0) continue;
      yield {
        messageId: "missing",
        at: { sheet: table.sheet, row: heading.lastRow, column: heading.columns.indicator },
        measure: missing.map((role) => headingOf(role, framework)).join(", "),
      };
    }
  },
});

/** The weight is left to weight-missing; without a column for the score that counts, the others may stand for it. */
function missingRoles({ columns }: HeadingBlock, { tiers }: Framework): ColumnRole[] {
  const hasScore = [columns.score, columns.selfScore, columns.committeeScore].some(
    (column) => column !== undefined,
  );
  const needed: ColumnRole[] = [...tiers.map(({ id }) => targetRole(id)), "result", "weighted"];
  const missing = needed.filter((role) => columns[role] === undefined);
  return hasScore ? missing : [...missing, "score"];
}
