import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import { readEvaluation } from "../../src/domain/form/read-evaluation";
import type { Field } from "../../src/domain/form/field";

import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { FORM_NAMES } from "../../src/domain/standard-workbook/form-names";
import { planStandardWorkbook } from "../../src/domain/standard-workbook/plan-standard-workbook";
import { blankTemplate } from "../../src/domain/template/blank-template";
import {
  TEMPLATE_NAMESPACE,
  type Template,
  type TemplateComponent,
  type TemplateIndicator,
} from "../../src/domain/template/template";
import type { SetCell } from "../../src/domain/workbook/change-set";
import { parseRectangle, type CellAddress } from "../../src/domain/workbook/address";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import type { Dice } from "./dice";
import { otherParts } from "./other-parts";

const YEAR = 2565;

/** The approved indicators of an agency that does not exist: figures that rise or fall, and milestones. */
export function randomTemplate(dice: Dice): Template {
  const weights = [[15, 15, 10], [20, 10], [15, 5], [10]];
  return {
    ...blankTemplate(framework, { name: "สำนักงานทดสอบระบบงาน", abbreviation: "สทรสง." }, YEAR),
    components: weights.map((list, c): TemplateComponent => ({
      code: String(c + 1),
      name: `องค์ประกอบการประเมินด้านที่ ${"หนึ่ง สอง สาม สี่".split(" ")[c]}`,
      weight: list.reduce((sum, weight) => sum + weight, 0),
      groups: [],
      indicators: list.map((weight, i) => randomIndicator(dice, `${c + 1}.${i + 1}`, weight)),
    })),
    ...otherParts(YEAR),
  };
}

function randomIndicator(dice: Dice, code: string, weight: number): TemplateIndicator {
  const isFigure = dice.next() < 0.7;
  const isFalling = dice.next() < 0.3;
  const step = dice.between(1, 9);
  const start = isFalling ? dice.between(60, 80) : dice.between(40, 60);
  const figures = [0, 1, 2].map((i) => start + (isFalling ? -i : i) * step);
  const words = ["จัดทำแผนแล้วเสร็จ", "ดำเนินการตามแผนครบถ้วน", "ประเมินผลและปรับปรุงแล้ว"];
  return {
    code,
    name: isFigure ? `ร้อยละความสำเร็จของงานลำดับ ${code}` : `ระดับการพัฒนาระบบงานลำดับ ${code}`,
    weight,
    kind: isFigure ? "numeric" : "milestone",
    unit: isFigure ? "ร้อยละ" : null,
    direction: null,
    targets: Object.fromEntries(
      framework.tiers.map(({ id }, i) => [id, isFigure ? `ร้อยละ ${figures[i]}` : words[i]!]),
    ),
  };
}

/** An empty standard workbook, filled cell by cell as an agency would, saved, calculated and read again. */
export async function filledWorkbook(dice: Dice): Promise<WorkbookSnapshot> {
  const template = randomTemplate(dice);
  const file = await createFileWorkbook(null, "filled.xlsx");
  await file.apply(
    planStandardWorkbook({ framework, template, form: "functions", takenNames: [] }).changeSet,
  );
  // The sheets are protected by now: whatever is not meant to be filled refuses.
  const empty = await file.readWorkbook(undefined, { names: true });
  await file.apply({ changes: entries(empty, template, dice) });
  const { bytes } = await calculateWorkbook(await file.save());
  return readWorkbookFile(bytes, "filled.xlsx", { parts: [TEMPLATE_NAMESPACE], names: true });
}

function entries(empty: WorkbookSnapshot, template: Template, dice: Dice): SetCell[] {
  const evaluation = readEvaluation(empty, framework);
  const changes: SetCell[] = [];
  const enter = (at: CellAddress, value: string | number) => {
    const sheet = empty.sheets.find(({ name }) => name === at.sheet)!;
    changes.push({
      kind: "set-cell",
      ...at,
      before: sheet.cells.at(at.row, at.column) ?? null,
      after: { value },
    });
  };
  const fill = (field: Field<unknown> | null | undefined, value: string | number) => {
    if (field && field.cell?.formula == null) enter(field.at, value);
  };
  const { parts } = evaluation;
  const amounts = template.revenueLines.map(() => dice.between(100_000, 9_000_000, 2));
  parts.revenue!.lines.forEach(({ amount }, i) => fill(amount, amounts[i]!));
  const income = Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / 10_000) / 100;
  const [budget, reserve] = [dice.between(100, 900, 2), dice.between(10, 90, 2)];
  const figures: Record<string, number> = {
    budget,
    reserve,
    income,
    spendingPlan: Math.round((budget + reserve + income) * 100) / 100,
    personnelCost: dice.between(10, 50, 2),
    personnelCap: 60,
    headcountFrame: 200,
    headcountActual: dice.between(100, 200),
  };
  for (const [id, value] of Object.entries(figures)) fill(parts.basics!.figures[id], value);
  fill(parts.basics!.dates.asOf, `30 กันยายน ${YEAR}`);
  fill(parts.basics!.texts.objective, "ส่งเสริมงานทดสอบของหน่วยงานรัฐ");
  fill(parts.basics!.texts.vision, "เป็นองค์กรทดสอบที่น่าเชื่อถือ");
  parts.board!.members.forEach(({ no, name, appointed, termEnd }) => {
    fill(name, `${no}. นาย${"หนึ่ง สอง สาม สี่".split(" ")[no! - 1]} ทดสอบ`);
    if (!template.board[no! - 1]!.hasTerm) return;
    fill(appointed, `${dice.between(1, 28)} มีนาคม พ.ศ. 2563`);
    fill(termEnd, `${dice.between(1, 28)} มีนาคม พ.ศ. 2567`);
  });
  for (const indicator of evaluation.tables[0]!.indicators) enterResult(indicator);
  enter(namedCell(empty, FORM_NAMES.ita), dice.between(50, 100, 2));
  // The text goes below its heading.
  const heading = parts.part3!.result!.at;
  enter({ ...heading, row: heading.row + 1 }, "ดำเนินการตามแผนครบถ้วน ผลเป็นไปตามเป้าหมาย");
  for (const [i, { years, totalResult }] of parts.monitoring!.indicators.entries()) {
    for (const [year, entry] of Object.entries(years)) {
      // Each year meets its target and leaves the next one something to reach.
      const ratio = Number(year) - YEAR + 3;
      const percent = 80 + 5 * (ratio - 1) + dice.between(0, 4.5, 1);
      fill(entry?.result, i === 0 ? `ดำเนินงานได้ร้อยละ ${percent}` : `B/C Ratio ที่ ${ratio}.50`);
    }
    fill(totalResult, "ดำเนินการได้ตามเป้าหมาย");
  }
  return changes;

  function enterResult(indicator: (typeof evaluation.tables)[0]["indicators"][0]) {
    const target = indicator.targets[framework.tiers[1]!.id]!.reading;
    if (target.kind !== "value") {
      enter(indicator.result!.at, "ดำเนินการตามหลักฐาน");
      enter((indicator.selfScore ?? indicator.score)!.at, dice.pick([0, 50, 75, 100]));
      return;
    }
    enter(indicator.result!.at, dice.between(target.value.value - 5, target.value.value + 5, 2));
  }
}

function namedCell({ names }: WorkbookSnapshot, wanted: string): CellAddress {
  const found = names!.find(({ name }) => name === wanted)!;
  const [, sheet, address] = /^='?(.+?)'?!(.+)$/.exec(found.formula)!;
  const { row, column } = parseRectangle(address!)!;
  return { sheet: sheet!, row, column };
}
