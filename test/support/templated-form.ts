import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { planStandardWorkbook } from "../../src/domain/standard-workbook/plan-standard-workbook";
import { blankTemplate } from "../../src/domain/template/blank-template";
import type { Template, TemplateIndicator } from "../../src/domain/template/template";
import { parseRectangle } from "../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { edited, formula, value } from "../mutations/mutation";
import type { TestValue } from "./form";
import { applyChangeSet } from "./apply-change-set";

const SHEET = "ส่วนที่ 1";

const targets = (minimum: string, standard: string, advanced: string) => ({ minimum, standard, advanced });

/** Two components, three indicators: rows 5, 6 and 8 of part 1; B weight, C–E targets, F result, G self, I score, J weighted. */
export const TEMPLATE: Template = {
  ...blankTemplate(PUBLIC_ORGANISATION_2565, { name: "สำนักงานทดสอบระบบ", abbreviation: "สทส." }, 2565),
  components: [
    {
      code: "1",
      name: "ประสิทธิภาพ",
      weight: 80,
      groups: [],
      indicators: [
        {
          code: "1.1",
          name: "ร้อยละของงานที่แล้วเสร็จ",
          weight: 60,
          kind: "numeric",
          unit: "ร้อยละ",
          direction: null,
          targets: targets("ร้อยละ 80", "ร้อยละ 90", "ร้อยละ 100"),
        },
        {
          code: "1.2",
          name: "ระดับความสำเร็จของแผน",
          weight: 20,
          kind: "milestone",
          unit: null,
          direction: null,
          targets: targets("มีแผน", "ทำตามแผน", "ประเมินผลแล้ว"),
        },
      ],
    },
    {
      code: "2",
      name: "ศักยภาพ",
      weight: 20,
      groups: [],
      indicators: [
        {
          code: "2.1",
          name: "จำนวนวันให้บริการ",
          weight: 20,
          kind: "numeric",
          unit: "วัน",
          direction: null,
          targets: targets("30 วัน", "25 วัน", "20 วัน"),
        },
      ],
    },
  ],
};

type Checklist = NonNullable<TemplateIndicator["checklist"]>;

/** A template whose indicator of that code is a checklist. */
export function withChecklist(template: Template, code: string, checklist: Checklist): Template {
  return {
    ...template,
    components: template.components.map((component) => ({
      ...component,
      indicators: component.indicators.map((indicator) =>
        indicator.code === code ? { ...indicator, kind: "checklist" as const, checklist } : indicator,
      ),
    })),
  };
}

/** The same with a checklist for 1.2: its items are rows 5 and 6 of their sheet, the score is B7. */
export const WITH_CHECKLIST = withChecklist(TEMPLATE, "1.2", {
  base: 0,
  items: [
    { name: "มีแผน", points: 40 },
    { name: "ทำตามแผน", points: 60 },
  ],
});

/** The standard workbook of that template, which it carries, with some cells changed: of part 1, or of "สรุป!B5". */
export function templatedWith(
  changes: Readonly<Record<string, TestValue>> = {},
  template: Template = TEMPLATE,
): WorkbookSnapshot {
  const { changeSet } = planStandardWorkbook({
    framework: PUBLIC_ORGANISATION_2565,
    template,
    form: "functions",
    takenNames: [],
  });
  const snapshot = applyChangeSet({ name: null, sheets: [] }, changeSet, () => "");
  const edits = Object.entries(changes).map(([place, content]) => {
    const [address = "", sheet = SHEET] = place.split("!").reverse();
    const at = { sheet, ...parseRectangle(address)! };
    if (Array.isArray(content)) {
      const [text, shows] = content as [string, string | number];
      return formula(at, text, shows);
    }
    return value(at, content as string | number | null);
  });
  return edited(snapshot, edits);
}
