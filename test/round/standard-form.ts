import { NODE_UNPACKER } from "../../src/cli/node-unpacker";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { planStandardWorkbook } from "../../src/domain/standard-workbook/plan-standard-workbook";
import { blankTemplate } from "../../src/domain/template/blank-template";
import type { Template, TemplateEntries } from "../../src/domain/template/template";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { openXlsx } from "../../src/xlsx/reading/open";
import type { Dice } from "../support/dice";
import { otherParts } from "../support/other-parts";
import { sumOf } from "./arithmetic";
import { beside, findText, sheetNamed, type FormRow, type RoundForm, type Role } from "./form";
import { FISCAL_YEAR, type AgencyPlan, type PlannedIndicator } from "./plan";

const PART_1 = "ส่วนที่ 1";
/** The headings over the columns of part 1. */
const HEADINGS: Readonly<Record<Exclude<Role, "name">, string>> = {
  weight: "น้ำหนัก (ร้อยละ)",
  minimum: "เป้าหมายขั้นต่ำ (50)",
  standard: "เป้าหมายมาตรฐาน (75)",
  advanced: "เป้าหมายขั้นสูง (100)",
  result: "ผลการดำเนินงาน",
  self: "คะแนนประเมินตนเอง",
  score: "คะแนนที่ได้ (เทียบจากค่าเป้าหมาย)",
  weighted: "คะแนนถ่วงน้ำหนัก",
};

/** The product's own standard workbook of an agency, filled in; not calculated yet. */
export async function standardForm(
  file: string,
  kind: "functions" | "portable",
  plan: AgencyPlan,
  dice: Dice,
): Promise<RoundForm> {
  const empty = await createFileWorkbook(null, file);
  const template = templateOf(plan, dice);
  const { changeSet } = planStandardWorkbook({ framework, template, form: kind, takenNames: [] });
  await empty.apply(changeSet);
  const workbook = await openXlsx(await empty.save(), NODE_UNPACKER);
  const sheet = sheetNamed(workbook, PART_1);
  const columns = Object.entries(HEADINGS).map(
    ([role, heading]) => [role, findText(sheet, heading)] as const,
  );
  const rows = plan.components.flatMap(({ code: component, indicators }) =>
    indicators.map((indicator): FormRow => {
      const name = findText(sheet, `${indicator.code} ${indicator.name}`);
      const at = columns.map(([role, { column }]) => [role, { ...name, column }] as const);
      return { component, indicator, at: { name, ...Object.fromEntries(at) } as FormRow["at"] };
    }),
  );
  const { column: weighted } = findText(sheet, HEADINGS.weighted);
  return {
    file,
    kind,
    plan,
    workbook,
    rows,
    components: Object.fromEntries(
      plan.components.map(({ code }) => [code, findText(sheet, new RegExp(`^องค์ประกอบที่ ${code} `, "u"))]),
    ),
    weights: findText(sheet, HEADINGS.weight),
    total: { ...findText(sheet, "คะแนนรวม"), column: weighted },
    rating: { ...findText(sheet, "สรุปผลการประเมินระดับองค์กร"), column: weighted },
    subtotals: {},
    hasFormulas: true,
  };
}

/** The entry beside a label of the basic information. */
export function basicEntry({ workbook }: RoundForm, label: string) {
  return beside(findText(sheetNamed(workbook, "ข้อมูลพื้นฐาน"), label), 1);
}

function templateOf({ agency, components }: AgencyPlan, dice: Dice): Template {
  const parts = otherParts(FISCAL_YEAR);
  const tiers = framework.tiers.map(({ id }) => id);
  return {
    ...blankTemplate(framework, agency, FISCAL_YEAR),
    components: components.map(({ indicators, ...component }) => ({
      ...component,
      groups: [],
      indicators: indicators.map(({ code, name, weight, measure, targets }) => ({
        code,
        name,
        weight,
        kind: measure ? "numeric" : "milestone",
        unit: measure?.unit ?? null,
        direction: null,
        targets: Object.fromEntries(tiers.map((tier, i) => [tier, targets[i]!])),
      })),
    })),
    ...parts,
    entries: entriesOf(
      components.flatMap(({ indicators }) => indicators),
      parts,
      dice,
    ),
  };
}

function entriesOf(
  indicators: readonly PlannedIndicator[],
  { board, revenueLines }: ReturnType<typeof otherParts>,
  dice: Dice,
): TemplateEntries {
  const revenue = revenueLines.map((name) => ({ name, amount: dice.between(100_000, 9_000_000, 2) }));
  const income = Math.round(sumOf(revenue.map(({ amount }) => amount)) / 10_000) / 100;
  const [budget, reserve] = [dice.between(100, 900, 2), dice.between(10, 90, 2)];
  const spendingPlan = Math.round((budget + reserve + income) * 100) / 100;
  return {
    basics: {
      asOf: `30 กันยายน ${FISCAL_YEAR}`,
      objective: "ส่งเสริมงานตามภารกิจของหน่วยงานให้เกิดประโยชน์ต่อประชาชน",
      vision: "เป็นองค์กรที่ประชาชนเชื่อถือและเข้าถึงได้",
      budget,
      reserve,
      spendingPlan,
      // Within the cap of 30 per cent whatever the plan is.
      personnelCost: Math.round(spendingPlan * dice.between(12, 28, 1)) / 100,
      personnelCap: 30,
      headcountFrame: 200,
      headcountActual: dice.between(120, 200),
    },
    revenue,
    board: board.map(({ no, hasTerm }) => ({
      no,
      name: `${"นายกมล นางวารี นายธารา นางสาวมาลี".split(" ")[no - 1]} ${"ใจมั่น รักเรียน สายชล ทองแท้".split(" ")[no - 1]}`,
      appointed: hasTerm ? `${dice.between(1, 28)} มีนาคม พ.ศ. 2563` : "-",
      termEnd: hasTerm ? `${dice.between(1, 28)} มีนาคม พ.ศ. 2567` : "-",
    })),
    results: Object.fromEntries(
      indicators.map(({ code, measure, result, score }) => [code, measure ? { result } : { result, score }]),
    ),
    ita: dice.between(60, 99, 2),
    part3Result: "ดำเนินการตามแผนครบถ้วน ผลเป็นไปตามเป้าหมาย",
    // Each year meets its target and leaves the next one something to reach.
    monitoring: {
      1: { ...byYear((n) => `ดำเนินงานได้ร้อยละ ${80 + 5 * n + dice.between(0, 4.5, 1)}`), total: MET },
      2: { ...byYear((n) => `B/C Ratio ที่ ${n + 1}.50`), total: MET },
    },
    highlights: [],
  };
}

const MET = "ดำเนินการได้ตามเป้าหมาย";

function byYear(result: (index: number) => string): Record<string, string> {
  return Object.fromEntries([0, 1, 2].map((n) => [FISCAL_YEAR - 2 + n, result(n)]));
}
