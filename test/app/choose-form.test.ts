import { compareWorkbooks } from "../../src/app/compare-workbooks";
import { readScenario, writeScenario } from "../../src/app/open-scenario";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { formNameText } from "../../src/domain/form/form-name";
import { SUMMARY_SHEET } from "../../src/domain/summary/own-sheet";
import { formatCell, parseRectangle } from "../../src/domain/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { CLEAN_FORM, indicatorRow, sheetOf, workbookOf, type TestCells } from "../support/form";
import { MemoryPort } from "../support/memory-port";

const HALF = "รอบ 6 เดือน";
const WHOLE = "รอบ 12 เดือน";

/** The same form with a lower score: 62.5 in place of 85. */
const LOWER: TestCells = {
  F8: "ร้อยละ 80",
  G8: 50,
  H8: 20,
  G9: 75,
  H9: 15,
  F9: "ทำตามแผน",
  H12: 65,
  H13: "พอใช้",
};

function rounds(half: TestCells = LOWER, whole: TestCells = {}): WorkbookSnapshot {
  return workbookOf(sheetOf({ ...CLEAN_FORM, ...half }, HALF), sheetOf({ ...CLEAN_FORM, ...whole }, WHOLE));
}

/** The same cells further down the sheet. */
function below(cells: TestCells, rows: number): TestCells {
  return Object.fromEntries(
    Object.entries(cells).map(([address, value]) => {
      const at = parseRectangle(address)!;
      return [formatCell({ ...at, row: at.row + rows }), value];
    }),
  );
}

async function summarise(port: MemoryPort, form?: string, mode: "formulas" | "values" = "formulas") {
  const plan = await planSummary(port, { form, mode });
  return { plan, report: await applySummary(port, plan) };
}

function names({ snapshot }: MemoryPort): string[] {
  return snapshot.sheets.map(({ name }) => name);
}

function contents({ cells }: SheetSnapshot) {
  return cells
    .rowIndices()
    .flatMap((row) =>
      cells.inRow(row).map(({ column, cell }) => [formatCell({ row, column }), cell.formula ?? cell.value]),
    );
}

function sheetNamed({ snapshot }: MemoryPort, name: string) {
  return contents(snapshot.sheets.find((sheet) => sheet.name === name)!);
}

describe("which form", () => {
  const jobs = {
    summary: (port: MemoryPort, form?: string) => planSummary(port, { form }),
    "what if": (port: MemoryPort, form?: string) => readScenario(port, { form }),
    comparison: (port: MemoryPort, form?: string) =>
      compareWorkbooks(new MemoryPort(workbookOf(sheetOf(CLEAN_FORM))), port, { form }),
  };

  describe.each(Object.entries(jobs))("of a %s", (_, run) => {
    test("is refused where nobody chose, with the forms that there are", async () => {
      const port = new MemoryPort(rounds());
      await expect(run(port)).rejects.toMatchObject({
        problem: "several-forms",
        detail: `${HALF}, ${WHOLE}`,
        options: [
          {
            name: { sheet: HALF, row: null },
            agency: "สำนักงานทดสอบระบบ (สทส.)",
            fiscalYear: 2565,
            indicators: 3,
          },
          { name: { sheet: WHOLE, row: null }, indicators: 3 },
        ],
      });
      expect(port.applied).toBe(0);
    });

    test.each(["รอบ 9 เดือน", "รอบ", `${HALF}:4`, ""])(
      "“%s” is refused, with those that are there",
      async (form) => {
        await expect(run(new MemoryPort(rounds()), form)).rejects.toMatchObject({
          problem: "form-missing",
          detail: `${HALF}, ${WHOLE}`,
        });
      },
    );

    test("a wrong name is refused where there is one form alone", async () => {
      const port = new MemoryPort(workbookOf(sheetOf(CLEAN_FORM)));
      await expect(run(port, WHOLE)).rejects.toMatchObject({ problem: "form-missing", detail: "ส่วนที่ 1" });
    });

    test("there is no form to choose where there is none", async () => {
      const port = new MemoryPort(workbookOf(sheetOf({ A1: "บันทึก" })));
      await expect(run(port, WHOLE)).rejects.toMatchObject({ problem: "no-form" });
    });
  });

  test("is the one that was chosen, in whatever case and with spaces around it", async () => {
    const sheets = [sheetOf({ ...CLEAN_FORM, ...LOWER }, "Round 1"), sheetOf(CLEAN_FORM, "Round 2")];
    const { summary } = await planSummary(new MemoryPort(workbookOf(...sheets)), { form: " round 1 " });
    expect(summary).toMatchObject({
      chosen: { sheet: "Round 1", row: null },
      sheets: ["Round 1"],
      total: 65,
    });
  });

  test("the only form has no name", async () => {
    const { summary } = await planSummary(new MemoryPort(workbookOf(sheetOf(CLEAN_FORM))), {
      form: "ส่วนที่ 1",
    });
    expect(summary).not.toHaveProperty("chosen");
  });
});

describe("each form has a summary of its own", () => {
  test("the second leaves the first as it is; twice is once for each", async () => {
    const port = new MemoryPort(rounds());
    const half = await summarise(port, HALF);
    expect(half.plan.sheet).toBe(`สรุป ${HALF} (Pramoen)`);
    const before = sheetNamed(port, half.plan.sheet);
    const whole = await summarise(port, WHOLE);
    expect(whole.plan.sheet).toBe(`สรุป ${WHOLE} (Pramoen)`);
    expect([half.plan.summary.total, whole.plan.summary.total]).toEqual([65, 85]);
    expect(sheetNamed(port, half.plan.sheet)).toEqual(before);
    expect(names(port)).toEqual([HALF, WHOLE, half.plan.sheet, whole.plan.sheet]);
    for (const form of [HALF, WHOLE, HALF]) expect((await summarise(port, form)).report.written).toBe(0);
  });

  test("the sheet says which it was made from", async () => {
    const port = new MemoryPort(rounds());
    const { plan } = await summarise(port, HALF);
    const [, line] = sheetNamed(port, plan.sheet).find(([address]) => address === "A3")!;
    expect(line).toMatch(new RegExp(`^คำนวณจากแผ่นงาน “${HALF}” ·`));
  });

  test("no cell of the other form is written", async () => {
    const port = new MemoryPort(rounds({ ...LOWER, H12: null, H13: null }, { H12: null, H13: null }));
    const { plan } = await summarise(port, WHOLE);
    const touched = new Set(
      plan.changeSet.changes.flatMap((change) => ("sheet" in change ? change.sheet : [])),
    );
    expect([...touched].sort()).toEqual([WHOLE, plan.sheet].sort());
  });

  test("the summary of the form that was alone stays its own when another one comes", async () => {
    const port = new MemoryPort(workbookOf(sheetOf(CLEAN_FORM, WHOLE)));
    expect((await summarise(port)).plan.sheet).toBe(SUMMARY_SHEET);
    port.snapshot = {
      ...port.snapshot,
      sheets: [sheetOf({ ...CLEAN_FORM, ...LOWER }, HALF), ...port.snapshot.sheets],
    };
    const before = sheetNamed(port, SUMMARY_SHEET);
    expect((await summarise(port, HALF)).plan.sheet).toBe(`สรุป ${HALF} (Pramoen)`);
    expect(sheetNamed(port, SUMMARY_SHEET)).toEqual(before);
    expect((await summarise(port, WHOLE)).plan.sheet).toBe(SUMMARY_SHEET);
  });

  test.each(["formulas", "values"] as const)(
    "%s: a summary that was renamed is known again",
    async (mode) => {
      const port = new MemoryPort(rounds());
      const first = await summarise(port, HALF, mode);
      await summarise(port, WHOLE, mode);
      const { snapshot } = port;
      const rename = (sheet: SheetSnapshot) =>
        sheet.name === first.plan.sheet ? { ...sheet, name: "หน้าแรก" } : sheet;
      port.snapshot = { ...snapshot, sheets: snapshot.sheets.map(rename) };
      const again = await summarise(port, HALF, mode);
      expect([again.plan.sheet, again.report.written]).toEqual(["หน้าแรก", 0]);
    },
  );

  test("of two forms that remain of three, neither takes the sheet of the third", async () => {
    const third = sheetOf({ ...CLEAN_FORM, ...LOWER }, "ร่าง");
    const port = new MemoryPort(workbookOf(...rounds().sheets, third));
    const gone = (await summarise(port, "ร่าง")).plan.sheet;
    port.snapshot = { ...port.snapshot, sheets: port.snapshot.sheets.filter(({ name }) => name !== "ร่าง") };
    const before = sheetNamed(port, gone);
    await summarise(port, HALF);
    expect(sheetNamed(port, gone)).toEqual(before);
  });

  test.each([
    ["a long name", "แบบประเมินของหน่วยงานที่ 001", "สรุป แบบประเ…นที่ 001 (Pramoen)"],
    ["a name of sixteen letters", "1234567890123456", "สรุป 1234567890123456 (Pramoen)"],
    ["one of seventeen", "12345678901234567", "สรุป 1234567…01234567 (Pramoen)"],
  ])("%s fits the name of the sheet", async (_, sheet, wanted) => {
    const port = new MemoryPort(workbookOf(sheetOf(CLEAN_FORM, sheet), sheetOf(CLEAN_FORM, WHOLE)));
    const { plan } = await summarise(port, sheet);
    expect(plan.sheet).toBe(wanted);
    expect(plan.sheet.length).toBeLessThanOrEqual(31);
  });
});

describe("two forms on one sheet", () => {
  const both = () =>
    new MemoryPort(workbookOf(sheetOf({ ...CLEAN_FORM, ...below({ ...CLEAN_FORM, ...LOWER }, 30) }, "แบบ")));

  test("are told apart by the row of their headings", async () => {
    await expect(planSummary(both())).rejects.toMatchObject({ detail: "แบบ:4, แบบ:34" });
    await expect(planSummary(both(), { form: "แบบ" })).rejects.toMatchObject({ problem: "form-missing" });
    const port = both();
    const [first, second] = [await summarise(port, "แบบ:4"), await summarise(port, "แบบ:34")];
    expect([first.plan.summary.total, second.plan.summary.total]).toEqual([85, 65]);
    expect([first.plan.sheet, second.plan.sheet]).toEqual(["สรุป แบบ 4 (Pramoen)", "สรุป แบบ 34 (Pramoen)"]);
    expect(sheetNamed(port, second.plan.sheet).find(([address]) => address === "A3")![1]).toContain(
      "แถวที่ 34",
    );
    for (const form of ["แบบ:4", "แบบ:34"]) expect((await summarise(port, form)).report.written).toBe(0);
  });

  test("a fault of one is none of the other", async () => {
    const faulty = { ...CLEAN_FORM, ...below({ ...CLEAN_FORM, G8: 12 }, 30) };
    const port = new MemoryPort(workbookOf(sheetOf(faulty, "แบบ")));
    const [clean, other] = await Promise.all(["แบบ:4", "แบบ:34"].map((form) => planSummary(port, { form })));
    expect(clean!.summary).toMatchObject({ provisional: null, openErrors: [] });
    expect(other!.summary.provisional).not.toBeNull();
  });
});

describe("what is one form's alone", () => {
  test("findings of another form's sheet neither count nor are told", async () => {
    const port = new MemoryPort(rounds({ ...LOWER, G8: 12 }));
    const [half, whole] = await Promise.all([HALF, WHOLE].map((form) => planSummary(port, { form })));
    expect(half!.summary.provisional).not.toBeNull();
    expect(half!.summary.openErrors.map(({ sheet }) => sheet)).toContain(HALF);
    expect(whole!.summary).toMatchObject({ provisional: null, openErrors: [], rating: { th: "ดี" } });
  });

  const other = { A1: "สำนักงานอื่น (สอ.)", A2: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566" };
  const ita = { A20: "ผลการประเมิน ITA", B20: 91.25 };

  test.each([
    ["each its own agency and year", other, "สำนักงานอื่น (สอ.)", 2566],
    ["the same agency", {}, "สำนักงานทดสอบระบบ (สทส.)", 2565],
    ["no title on the second", { A1: null, A2: null }, null, null],
  ] as const)("%s", async (_, titles, agency, fiscalYear) => {
    const port = new MemoryPort(rounds({}, titles));
    expect((await planSummary(port, { form: WHOLE })).summary.form).toEqual({ agency, fiscalYear });
    expect(await readScenario(port, { form: WHOLE })).toMatchObject({ agency, fiscalYear });
  });

  test.each([
    ["its own sheet", {}, ita, {}, 91.25],
    ["the other form's sheet", ita, {}, {}, undefined],
    ["both sheets", { ...ita, B20: 80 }, ita, {}, 91.25],
    ["a page of its own, where both are of one agency", {}, {}, ita, 91.25],
    ["a page of its own, where the agencies differ", other, {}, ita, undefined],
  ] as const)("ITA on %s", async (_, half, whole, page, score) => {
    const sheets = [...rounds(half, whole).sheets, sheetOf(page, "หน้าสรุป")];
    const { summary } = await planSummary(new MemoryPort(workbookOf(...sheets)), { form: WHOLE });
    expect(summary.ita?.score).toBe(score);
  });
});

test("a scenario of a chosen form says which it is of and touches nothing else", async () => {
  const port = new MemoryPort(rounds());
  const opened = await readScenario(port, { form: HALF });
  expect(opened.chosen).toEqual({ sheet: HALF, row: null });
  const before = rounds().sheets.map(contents);
  const { sheet } = await writeScenario(port, { ...opened, opened: opened.scenario, name: "ลอง" });
  expect(port.snapshot.sheets.slice(0, 2).map(contents)).toEqual(before);
  expect(sheetNamed(port, sheet).map(([, content]) => content)).toContainEqual(
    expect.stringContaining(`“${HALF}”`),
  );
});

describe("comparing", () => {
  const alone = () => new MemoryPort(workbookOf(sheetOf({ ...CLEAN_FORM, ...LOWER }, "ปีก่อน")));

  test.each([
    ["the same name in both", () => new MemoryPort(rounds({}, LOWER)), { form: WHOLE }, 65, 85],
    ["one form alone then", alone, { form: WHOLE }, 65, 85],
    ["two names", () => new MemoryPort(rounds()), { form: WHOLE, formThen: HALF }, 65, 85],
  ] as const)("%s", async (_, then, choice, before, after) => {
    const compared = await compareWorkbooks(then(), new MemoryPort(rounds({}, {})), choice);
    expect(compared.sideBySide.total).toEqual({ then: before, now: after });
    expect(compared.chosen.now).toEqual({ sheet: WHOLE, row: null });
  });

  test.each([
    ["no choice", {}, true, "several-forms"],
    ["none of that name then", { form: "แบบ" }, true, "several-forms"],
    ["a wrong name then", { form: WHOLE, formThen: "แบบ" }, true, "form-missing"],
    ["a wrong name now", { form: "แบบ", formThen: HALF }, false, "form-missing"],
    ["only then chosen", { formThen: HALF }, false, "several-forms"],
  ] as const)("is refused with %s", async (_, choice, isThen, problem) => {
    const both = () => new MemoryPort(rounds());
    await expect(compareWorkbooks(both(), both(), choice)).rejects.toMatchObject({ problem, isThen });
  });
});

describe("500 forms", () => {
  const sheets = Array.from({ length: 500 }, (_, i) =>
    sheetOf(
      {
        ...CLEAN_FORM,
        A1: `สำนักงานที่ ${i + 1} (สทส.)`,
        ...indicatorRow(11, "2.1 จำนวนวันให้บริการ", 40, [30, 25, 20], 25, 75, 30),
      },
      `หน่วยงาน ${i + 1}`,
    ),
  );

  test("are all named, and one of them is summarised", async () => {
    const port = new MemoryPort(workbookOf(...sheets));
    const refused = await planSummary(port).catch((error: unknown) => error);
    const { options } = refused as { options: { name: never; agency: string }[] };
    expect(options).toHaveLength(500);
    expect(new Set(options.map(({ name }) => formNameText(name))).size).toBe(500);
    expect(options[499]!.agency).toBe("สำนักงานที่ 500 (สทส.)");

    const { plan } = await summarise(port, "หน่วยงาน 500");
    expect(plan.summary.form.agency).toBe("สำนักงานที่ 500 (สทส.)");
    expect(plan.sheet).toBe("สรุป หน่วยงาน 500 (Pramoen)");
    expect((await summarise(port, "หน่วยงาน 500")).report.written).toBe(0);
  });
});
