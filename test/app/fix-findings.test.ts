import { applyFixes, planFindingFixes, takeBackFixes } from "../../src/app/fix-findings";
import { validateWorkbook } from "../../src/app/validate-workbook";
import type { Finding } from "../../src/domain/validation/engine/finding";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { cases as formulaOverwritten } from "../domain/validation/rules/formula-overwritten.cases";
import { cases as functionNameBroken } from "../domain/validation/rules/function-name-broken.cases";
import { cases as numberAsText } from "../domain/validation/rules/number-as-text.cases";
import { cases as formulaUnguarded } from "../domain/validation/rules/formula-unguarded.cases";
import { cases as invisibleCharacters } from "../domain/validation/rules/invisible-characters.cases";
import { cases as markupRemains } from "../domain/validation/rules/markup-remains.cases";
import { cases as saraAmDecomposed } from "../domain/validation/rules/sara-am-decomposed.cases";
import { cases as thaiDigits } from "../domain/validation/rules/thai-digits.cases";
import { cases as ratingMismatch } from "../domain/validation/rules/rating-mismatch.cases";
import { cases as ratingScaleMismatch } from "../domain/validation/rules/rating-scale-mismatch.cases";
import { cases as totalMismatch } from "../domain/validation/rules/total-mismatch.cases";
import { cases as weightedMismatch } from "../domain/validation/rules/weighted-mismatch.cases";
import type { OpenedExcel } from "../support/embedded-excel";
import { formWith, type TestCells } from "../support/form";
import { MemoryPort } from "../support/memory-port";
import { openPramoen } from "../support/pramoen-excel";
import type { RuleCases } from "../support/rule-cases";
import { typedForm } from "../support/typed-form";

const FIXABLE: Readonly<Record<string, RuleCases>> = {
  "number-as-text": numberAsText,
  "weighted-mismatch": weightedMismatch,
  "total-mismatch": totalMismatch,
  "rating-mismatch": ratingMismatch,
  "rating-scale-mismatch": ratingScaleMismatch,
  "function-name-broken": functionNameBroken,
  "formula-overwritten": formulaOverwritten,
  "formula-unguarded": formulaUnguarded,
  "invisible-characters": invisibleCharacters,
  "markup-remains": markupRemains,
  "sara-am-decomposed": saraAmDecomposed,
  "thai-digits": thaiDigits,
};

const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);
const without = (all: readonly string[], some: readonly string[]) => all.filter((id) => !some.includes(id));

describe("in Excel, over every case of every rule that has fixes", () => {
  let excel: OpenedExcel | undefined;
  afterEach(() => excel?.close());

  const cases = Object.entries(FIXABLE).flatMap(([rule, { reject }]) =>
    reject.flatMap(({ name, input }) =>
      "sheets" in input ? [] : [[rule, name, input as TestCells] as const],
    ),
  );

  test.each(cases)("%s, %s: the fixed findings are gone and no new one has come", async (rule, _, input) => {
    excel = await openPramoen(null, { workbook: [typedForm(input)] });
    const port = createExcelWorkbook();
    const before = await validateWorkbook(port);
    const fixable = before.findings.find((finding) => finding.rule === rule && finding.fix);
    if (!fixable) return;

    await applyFixes(port, await planFindingFixes(port, { finding: fixable }));
    await excel.waitForCalculation();
    const after = await validateWorkbook(port);
    expect(ids(after.findings)).not.toContain(fixable.id);
    expect(without(ids(after.findings), ids(before.findings))).toEqual([]);

    const plan = await planFindingFixes(port, "all");
    await applyFixes(port, plan);
    await excel.waitForCalculation();
    const last = await validateWorkbook(port);
    const fixed = plan.fixes.map(({ finding }) => finding.id);
    expect(ids(last.findings).filter((id) => fixed.includes(id))).toEqual([]);
    expect(without(ids(last.findings), ids(after.findings))).toEqual([]);
  });

  test("what was fixed is taken back: cells hold what stood there, as a text where it was one", async () => {
    const typed = { B8: "40", B9: "๒๐", H8: ["=B8*G8/10", 350] } as const;
    excel = await openPramoen(null, { workbook: [typedForm(typed)] });
    const port = createExcelWorkbook();
    const cells = () => ["B8", "B9", "H8"].map((address) => excel!.cells("ส่วนที่ 1", address)[0]![0]);
    const before = await validateWorkbook(port);
    const { steps } = await applyFixes(port, await planFindingFixes(port, "all"));
    await excel.waitForCalculation();
    expect(cells().slice(0, 2)).toEqual([40, 20]);
    await takeBackFixes(port, steps);
    await excel.waitForCalculation();
    expect(cells()).toEqual(["40", "๒๐", 350]);
    expect(ids((await validateWorkbook(port)).findings)).toEqual(ids(before.findings));
  });

  test("a cell that was edited since is named, and no other is taken back", async () => {
    excel = await openPramoen(null, { workbook: [typedForm({ B8: "40", B9: "๒๐" })] });
    const port = createExcelWorkbook();
    const { steps } = await applyFixes(port, await planFindingFixes(port, "all"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ส่วนที่ 1").getRange("B9").values = [[21]];
      await context.sync();
    });
    await expect(takeBackFixes(port, steps)).rejects.toMatchObject({
      problem: "changed-meanwhile",
      detail: "'ส่วนที่ 1'!B9",
    });
    expect(excel.cells("ส่วนที่ 1", "B8:B9")).toEqual([[40], [21]]);
  });

  test("a number in a cell that is formatted as text becomes a number, a formula a formula", async () => {
    excel = await openPramoen(null, { workbook: [typedForm({ B8: "40", H8: ["=B8*G8/10", 350] })] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("ส่วนที่ 1");
      sheet.getRange("B8").numberFormat = [["@"]];
      sheet.getRange("H8").numberFormat = [["@"]];
      await context.sync();
    });
    const port = createExcelWorkbook();
    await applyFixes(port, await planFindingFixes(port, "all"));
    await excel.waitForCalculation();
    expect(excel.cells("ส่วนที่ 1", "B8")).toEqual([[40]]);
    expect(excel.cells("ส่วนที่ 1", "H8")).toEqual([[35]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("ส่วนที่ 1").getRange("B8:B9");
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["General"], ["General"]]);
    });
  });
});

test("most cases of these rules have a fix", async () => {
  const counts = { fixed: 0, all: 0 };
  for (const [rule, { reject }] of Object.entries(FIXABLE)) {
    for (const { input } of reject) {
      const port = new MemoryPort("sheets" in input ? (input as never) : formWith(input as TestCells));
      const found = (await validateWorkbook(port)).findings.filter((finding) => finding.rule === rule);
      counts.all += found.length;
      counts.fixed += found.filter(({ fix }) => fix).length;
    }
  }
  expect(counts.fixed / counts.all).toBeGreaterThan(0.8);
});

test.each<[string, TestCells, boolean]>([
  ["a score that failed", { G8: ["=1/0", "#DIV/0!"] }, false],
  ["scores that can be read", {}, true],
])("a total over %s", async (_, cells, isFixable) => {
  const port = new MemoryPort(formWith({ H12: ["=1+1", 2], ...cells }));
  const { findings } = await validateWorkbook(port);
  const fixes = findings.filter(({ rule }) => rule === "total-mismatch").map(({ fix }) => fix !== null);
  expect(fixes).toEqual([isFixable]);
});

describe("what is chosen", () => {
  const wrong: TestCells = { B8: "40", H9: "20", H12: 80 };
  const rulesOf = (plan: Awaited<ReturnType<typeof planFindingFixes>>) =>
    plan.fixes.map(({ finding }) => finding.rule);

  test("one finding, all of a rule, or all, but for those that are left out", async () => {
    const port = new MemoryPort(formWith(wrong));
    const { findings } = await validateWorkbook(port);
    const total = findings.find(({ rule }) => rule === "total-mismatch")!;
    expect(rulesOf(await planFindingFixes(port, { finding: total }))).toEqual(["total-mismatch"]);
    expect(rulesOf(await planFindingFixes(port, { rule: "number-as-text" }))).toEqual([
      "number-as-text",
      "number-as-text",
    ]);
    const plan = await planFindingFixes(port, "all");
    expect(rulesOf(plan)).toEqual(["number-as-text", "number-as-text", "total-mismatch"]);
    expect(await applyFixes(port, plan, { leftOut: new Set([total.id]) })).toMatchObject({ written: 2 });
    const left = (await validateWorkbook(port)).findings.filter(({ fix }) => fix !== null);
    expect(left.map(({ rule }) => rule)).toEqual(["total-mismatch"]);
  });

  test("nothing left writes nothing", async () => {
    const port = new MemoryPort(formWith());
    expect(await applyFixes(port, await planFindingFixes(port, "all"))).toEqual({ written: 0, steps: [] });
    expect(port.applied).toBe(0);
  });

  test("a finding that changed since it was shown is refused", async () => {
    const port = new MemoryPort(formWith(wrong));
    const shown = (await validateWorkbook(port)).findings.find(({ address }) => address === "B8");
    port.snapshot = formWith({ ...wrong, B8: "41" });
    await expect(planFindingFixes(port, { finding: shown! })).rejects.toMatchObject({
      problem: "changed-meanwhile",
      detail: "ส่วนที่ 1!B8",
    });
  });
});
