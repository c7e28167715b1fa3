import * as fc from "fast-check";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import {
  INDICATOR_KINDS,
  type Template,
  type TemplateIndicator,
} from "../../../src/domain/template/template";

const indicator = (
  code: string,
  name: string,
  weight: number,
  targets: readonly [string | number | null, string | number | null, string | number | null],
  rest: Partial<TemplateIndicator> = {},
): TemplateIndicator => ({
  code,
  name,
  weight,
  kind: "numeric",
  unit: null,
  direction: null,
  targets: { minimum: targets[0], standard: targets[1], advanced: targets[2] },
  ...rest,
});

/** A template with every kind of indicator and every part. */
export const SAMPLE_TEMPLATE: Template = {
  schemaVersion: 1,
  id: "test-2565",
  version: 3,
  framework: { id: framework.id, version: framework.version },
  agency: { name: "สำนักงานทดสอบระบบ", abbreviation: "สทส." },
  fiscalYear: 2565,
  components: [
    {
      code: "1",
      name: "ประสิทธิภาพการดำเนินงาน",
      weight: 60,
      groups: [
        { code: "1.1", name: "กลุ่มตามภารกิจ" },
        { code: "1.2", name: "กลุ่มตามนโยบาย" },
      ],
      indicators: [
        indicator("1.1.1", "ร้อยละของงานที่แล้วเสร็จ", 30, ["ร้อยละ 80", "ร้อยละ 90", "ร้อยละ 100"], {
          unit: "ร้อยละ",
          direction: "higher",
          note: "นับเฉพาะงานในแผน",
        }),
        indicator("1.2.1", "ระดับความสำเร็จของระบบ", 10, ["มีแผน", "ทำตามแผน", "ประเมินผลแล้ว"], {
          kind: "milestone",
        }),
        indicator(
          "1.2.10",
          "แก้ปัญหาและขยายความร่วมมือ",
          20,
          ["ร้อยละ 80", "ร้อยละ 80 และ จำนวน 1 หน่วยงาน", "ร้อยละ 80 และ จำนวน 2 หน่วยงาน"],
          {
            kind: "composite",
          },
        ),
      ],
    },
    {
      code: "2",
      name: "ศักยภาพขององค์การมหาชน",
      weight: null,
      groups: [],
      indicators: [
        indicator("2.1", "จำนวนวันให้บริการ", 15, [30, "-", 20], { unit: "วัน", direction: "lower" }),
        indicator("2.2", "บัญชีข้อมูล", 10, ["มีรายชื่อ", "มีคำอธิบาย (20 คะแนน)", "เปิดเผยข้อมูล (30 คะแนน)"], {
          kind: "checklist",
          checklist: {
            base: 50,
            items: [
              { name: "มีคำอธิบาย", points: 20 },
              { name: "เปิดเผยข้อมูล", points: 30 },
            ],
          },
        }),
        indicator("2.3", "การพัฒนาดิจิทัล (เลือก 1 จาก 2)", 10, ["มีแผน", "ทำแล้ว", "ใช้แล้ว"], {
          kind: "choose-one",
          options: ["บัญชีข้อมูล", "ระบบงาน"],
        }),
        indicator("2.4", "ค่าใช้จ่ายบุคลากร", 5, [null, "ไม่เกินกรอบ", "ไม่เกินกรอบและแผน"], { kind: "rule" }),
      ],
    },
  ],
  part3: [
    { code: "1", name: "ความคุ้มค่า", targets: { 2565: 6.26, 2566: "เพิ่มขึ้นร้อยละ 10", 2567: "เพิ่มขึ้นร้อยละ 10" } },
  ],
  monitoring: [
    {
      code: "1",
      name: "ความคุ้มค่า",
      targets: { 2563: "1 เท่า", 2564: "2 เท่า", 2565: "3 เท่า" },
      totalTarget: "3 เท่า",
    },
  ],
  board: [
    { no: 1, role: "ประธานกรรมการ", hasTerm: true },
    { no: 2, role: "กรรมการโดยตำแหน่ง", hasTerm: false },
  ],
  revenueLines: ["ดอกเบี้ยรับ", "รายได้อื่น"],
};

const word = fc.constantFrom(
  "งาน",
  "บริการ",
  "ข้อมูล",
  "Digital ID",
  "ระบบ e-Office",
  "ความพึงพอใจ",
  "=A1",
  "15",
  "N/A จริง",
);
const wording = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const target = fc.oneof(
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => Math.round(n * 100) / 100),
  wording,
  fc.constantFrom("-", null),
);

/** Templates of any number of components and indicators, each with a code of its own. */
export const anyTemplate: fc.Arbitrary<Template> = fc
  .array(
    fc.record({
      name: wording,
      weight: fc.option(fc.integer({ min: 1, max: 100 })),
      hasGroup: fc.boolean(),
      indicators: fc.array(
        fc.record({
          name: wording,
          weight: fc.integer({ min: 1, max: 100 }),
          kind: fc.constantFrom(...INDICATOR_KINDS),
          unit: fc.option(wording),
          direction: fc.constantFrom(null, "higher" as const, "lower" as const),
          targets: fc.tuple(target, target, target),
          items: fc.array(fc.record({ name: wording, points: fc.integer({ min: 1, max: 50 }) }), {
            minLength: 1,
            maxLength: 3,
          }),
          options: fc.array(wording, { minLength: 2, maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((components) => ({
    ...SAMPLE_TEMPLATE,
    components: components.map(({ name, weight, hasGroup, indicators }, c) => {
      const prefix = hasGroup ? `${c + 1}.1` : `${c + 1}`;
      return {
        code: `${c + 1}`,
        name,
        weight,
        groups: hasGroup ? [{ code: prefix, name: `กลุ่ม ${name}` }] : [],
        indicators: indicators.map(({ targets, items, options, kind, ...rest }, i) =>
          indicator(`${prefix}.${i + 1}`, rest.name, rest.weight, targets, {
            kind,
            unit: rest.unit,
            direction: rest.direction,
            ...(kind === "checklist" ? { checklist: { base: 50, items } } : {}),
            ...(kind === "choose-one" ? { options } : {}),
          }),
        ),
      };
    }),
  }));
