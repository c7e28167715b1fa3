import { shorten } from "../../text/shorten";
import { alteredTierPoints } from "../checks/tier-points";
import { defineRule } from "../engine/rule";

export const tierPointsAltered = defineRule({
  id: "tier-points-altered",
  scope: "sheet",
  group: "structure",
  severity: "warning",
  needs: "scale",
  name: { th: "คะแนนในหัวคอลัมน์เป้าหมายไม่ตรงกับกรอบการประเมิน", en: "Points in the heading of a target differ" },
  why: {
    th: "หัวคอลัมน์เป้าหมายบอกว่าทำได้เท่านี้ได้กี่คะแนน ถ้าต่างจากกรอบการประเมิน ผู้กรอกจะให้คะแนนตามหัวตารางที่ผิด",
    en: "The heading of a target tells how many points it is worth. Where it differs from the framework, scores are given by a wrong heading.",
  },
  remedy: {
    th: "แก้คะแนนในหัวคอลัมน์ให้ตรงกับกรอบการประเมิน",
    en: "Correct the points in the heading to those of the framework.",
  },
  source: {
    th: "คะแนนของแต่ละระดับเป้าหมายตามกรอบการประเมิน",
    en: "The points of each target level of the framework",
  },
  messages: {
    altered: {
      th: "หัวคอลัมน์ “{heading}” เขียน {found} คะแนน แต่กรอบการประเมินกำหนด {expected}",
      en: "The heading “{heading}” prints {found} points; in the framework that target level has {expected}.",
    },
  },
  *check({ tables, framework }) {
    for (const { table } of tables) {
      for (const { at, heading, found, expected } of alteredTierPoints(table, framework))
        yield { messageId: "altered", at, parameters: { heading: shorten(heading) }, found, expected };
    }
  },
});
