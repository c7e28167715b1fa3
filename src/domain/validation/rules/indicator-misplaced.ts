import { componentFaults, isCoded, isMisplaced, topOf } from "../checks/codes";
import { defineRule, PAUSE } from "../engine/rule";

export const indicatorMisplaced = defineRule({
  id: "indicator-misplaced",
  scope: "sheet",
  group: "structure",
  severity: "error",
  name: { th: "ตัวชี้วัดอยู่ผิดองค์ประกอบ", en: "Indicator under the wrong component" },
  why: {
    th: "เลขตัวแรกของรหัสคือองค์ประกอบ ถ้าอยู่ผิดองค์ประกอบ น้ำหนักและคะแนนขององค์ประกอบทั้งสองจะผิด",
    en: "The first number of a code is its component: under another one, weight and score of both components are wrong.",
  },
  remedy: {
    th: "ย้ายแถวไปอยู่ใต้องค์ประกอบของตน หรือแก้รหัสหรือลำดับขององค์ประกอบ",
    en: "Move the row under its component, or correct the code or the number of the component.",
  },
  source: {
    th: "แบบประเมินส่วนที่ 1: ตัวชี้วัด 2.1 อยู่ในองค์ประกอบที่ 2",
    en: "Part 1 of the form: indicator 2.1 belongs to component 2",
  },
  messages: {
    indicator: {
      th: "ตัวชี้วัด {found} อยู่ใต้องค์ประกอบที่ {component}",
      en: "Indicator {found} is under component {component}.",
    },
    heading: {
      th: "หัวข้อเขียนว่าองค์ประกอบที่ {found} แต่ตัวชี้วัดทุกตัวใต้หัวข้อขึ้นต้นด้วย {expected}",
      en: "The heading says component {found}, but all codes below it begin with {expected}.",
    },
  },
  *check({ tables }) {
    for (const { table } of tables) {
      const faults = componentFaults(table);
      for (const component of table.components) {
        yield PAUSE;
        const coded = component.indicators.filter(isCoded);
        const tops = new Set(coded.map(({ code }) => topOf(code)));
        const [top] = tops;
        const isOther = top !== undefined && tops.size === 1 && top !== component.code;
        if (isOther && (coded.length > 1 || faults.has(component))) {
          // A number that is there twice or out of order is reported as such, once.
          if (faults.has(component)) continue;
          const related = coded.map(({ at }) => at);
          yield { messageId: "heading", at: component.at, related, measure: top, found: component.code };
          continue;
        }
        for (const indicator of coded.filter(isMisplaced)) {
          yield {
            messageId: "indicator",
            at: indicator.at,
            related: [component.at],
            parameters: { component: component.code },
            found: indicator.code,
          };
        }
      }
    }
  },
});
