import { valueOf } from "../../../src/domain/form/field";
import {
  PUBLIC_ORGANISATION_2565,
  PUBLIC_ORGANISATION_FIVE_POINT,
} from "../../../src/domain/framework/frameworks";
import type { Framework } from "../../../src/domain/framework/framework";
import { tickedItems } from "../../../src/domain/standard-workbook/checklists-sheet";
import { blankTemplate } from "../../../src/domain/template/blank-template";
import type { Template, TemplateEntries, TemplateIndicator } from "../../../src/domain/template/template";
import { calculatedWorkbook } from "../../support/standard-workbook";

type Results = TemplateEntries["results"];

/** A template of figures that rise by 10 from tier to tier, one indicator for each result. */
function templateWith(framework: Framework, results: Results): Template {
  const codes = Object.keys(results);
  const targets = Object.fromEntries(framework.tiers.map(({ id }, i) => [id, 60 + 10 * i]));
  const indicators = codes.map((code): TemplateIndicator => ({
    code,
    name: "ร้อยละความสำเร็จ",
    weight: 100 / codes.length,
    kind: "numeric",
    unit: null,
    direction: null,
    targets,
  }));
  const blank = blankTemplate(framework, { name: "สำนักงานทดสอบระบบ", abbreviation: "" }, 2565);
  return {
    ...blank,
    components: [{ code: "1", name: "ผลงาน", weight: 100, groups: [], indicators }],
    entries: {
      basics: {},
      revenue: [],
      board: [],
      results,
      ita: null,
      part3Result: "",
      monitoring: {},
      highlights: [],
    },
  };
}

async function scored(framework: Framework, results: Results, form: "functions" | "portable") {
  const { evaluation } = await calculatedWorkbook(framework, templateWith(framework, results), form);
  const { indicators, total, rating } = evaluation.tables[0]!;
  return {
    scores: indicators.map(({ score }) => valueOf(score) ?? score?.reading.kind),
    total: valueOf(total),
    rating: valueOf(rating),
  };
}

describe.each(["functions", "portable"] as const)("with %s", (form) => {
  test("three tiers: between targets, below the minimum, not reported", async () => {
    const results = {
      "1.1": { result: 65 },
      "1.2": { result: 59.99 },
      "1.3": { result: 80 },
      "1.4": { result: "" },
    };
    expect(await scored(PUBLIC_ORGANISATION_2565, results, form)).toEqual({
      scores: [62.5, 0, 100, "blank"],
      total: 40.625,
      rating: "ต้องปรับปรุง",
    });
  });

  test("five levels: half-way up, on the highest level, beyond it", async () => {
    const results = {
      "1.1": { result: 85 },
      "1.2": { result: 100 },
      "1.3": { result: 250 },
      "1.4": { result: 95 },
    };
    expect(await scored(PUBLIC_ORGANISATION_FIVE_POINT, results, form)).toEqual({
      scores: [3.5, 5, 5, 4.5],
      total: 4.5,
      rating: "ดีมาก",
    });
  });

  test("the committee's score counts where it gives one, and what does not apply is redistributed", async () => {
    const results = {
      "1.1": { result: 80, committeeScore: 90, reason: "รายงานล่าช้า" },
      "1.2": { result: "ไม่ประเมิน" },
    };
    expect(await scored(PUBLIC_ORGANISATION_2565, results, form)).toEqual({
      scores: [90, "not-applicable"],
      total: 90,
      rating: "ดีมาก",
    });
  });
});

describe("what a score says of a checklist", () => {
  const items = [15, 10, 20, 5].map((points) => ({ name: "รายการ", points }));
  test.each<[number, readonly boolean[] | null]>([
    [100, [true, true, true, true]],
    [50, [false, false, false, false]],
    [70, null],
    [55, [false, false, false, true]],
    [51, null],
  ])("%d of 50 and items of 15, 10, 20 and 5", (score, ticks) => {
    expect(tickedItems({ base: 50, items }, score)).toEqual(ticks);
  });
});
