import type { Framework } from "../../../src/domain/framework/framework";
import { FRAMEWORKS } from "../../../src/domain/framework/frameworks";
import { part1Columns, part1Widths } from "../../../src/domain/standard-workbook/part1-columns";
import { planStandardWorkbook } from "../../../src/domain/standard-workbook/plan-standard-workbook";
import { blankTemplate } from "../../../src/domain/template/blank-template";
import { ETDA_2565 } from "../../../src/domain/template/templates";
import type { Template } from "../../../src/domain/template/template";

const PIXELS_PER_POINT = 4 / 3;
/** A screen of 1366 × 768: what Excel shows of a sheet beside row numbers and scroll bar, below ribbon and formula bar. */
const WINDOW = { width: 1310, height: 520 };

/** Of the window's height. */
const HIGHEST = 0.3 * WINDOW.height;

/** Height in pixels of the rows that stay in view, by sheet. */
function keptInView(framework: Framework, template: Template): Record<string, number> {
  const { changeSet } = planStandardWorkbook({ framework, template, form: "functions", takenNames: [] });
  const kept: Record<string, number> = {};
  for (const change of changeSet.changes) {
    if (change.kind !== "freeze-panes") continue;
    const heights = changeSet.changes.map((each) =>
      each.kind === "size-rows" && each.sheet === change.sheet && each.row < change.rows ? each.height! : 0,
    );
    kept[change.sheet] = heights.reduce((sum, height) => sum + height, 0) * PIXELS_PER_POINT;
  }
  return kept;
}

const agency = { name: "สำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์ (องค์การมหาชน)", abbreviation: "สพธอ." };
const CASES = FRAMEWORKS.map((framework) => [framework.id, framework] as const);

test.each(CASES)("the rows of %s that stay in view leave seven tenths of the window", (_, framework) => {
  const blank = blankTemplate(framework, agency, framework.fiscalYears.first);
  const kept = keptInView(framework, blank);
  expect(Object.keys(kept).length).toBeGreaterThan(0);
  expect(kept).toEqual(
    Object.fromEntries(Object.entries(kept).map(([sheet, height]) => [sheet, Math.min(height, HIGHEST)])),
  );
});

test("so do those of a filled template", () => {
  const framework = FRAMEWORKS.find(({ id }) => id === ETDA_2565.framework.id)!;
  const kept = keptInView(framework, ETDA_2565);
  expect(Math.max(...Object.values(kept))).toBeLessThanOrEqual(HIGHEST);
});

test.each(CASES)("the score of %s is in view beside the name", (_, framework) => {
  const widths = part1Widths(framework).slice(0, part1Columns(framework).score + 1);
  expect(widths.reduce((sum, width) => sum + width, 0) * PIXELS_PER_POINT).toBeLessThanOrEqual(WINDOW.width);
});
