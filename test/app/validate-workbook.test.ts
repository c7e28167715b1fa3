import type { Progress } from "../../src/app/workbook-port";
import { CancelledError, WorkbookError } from "../../src/app/workbook-port";
import { validateWorkbook } from "../../src/app/validate-workbook";
import type { Framework } from "../../src/domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { RULES } from "../../src/domain/validation/rules";
import { CLEAN_FORM, formWith, sheetOf, workbookOf } from "../support/form";
import { WITHOUT_REMARKS } from "../support/frameworks";
import { largeForm } from "../support/large-form";
import { MemoryPort } from "../support/memory-port";

test("a clean form", async () => {
  const port = new MemoryPort(formWith());
  expect(await validateWorkbook(port, { framework: WITHOUT_REMARKS })).toEqual({
    framework: {
      id: PUBLIC_ORGANISATION_2565.id,
      name: PUBLIC_ORGANISATION_2565.name,
      ruleGrades: WITHOUT_REMARKS.ruleGrades,
      reason: { th: "ผู้ใช้เลือกไว้", en: "it was chosen by the user" },
      brief: { th: "ผู้ใช้เลือกไว้", en: "it was chosen by the user" },
      isDecided: true,
      standing: null,
    },
    template: null,
    passedOver: null,
    layout: null,
    putIn: { template: null, layout: null },
    regraded: 0,
    form: { agency: "สำนักงานทดสอบระบบ (สทส.)", fiscalYear: 2565 },
    counts: { error: 0, unfilled: 0, warning: 0, info: 0, accepted: 0 },
    progress: { indicators: { filled: 3, all: 3 }, parts: { filled: 0, all: 0 } },
    findings: [],
    guarded: [],
    checked: { sheets: 1, indicators: 3, rules: RULES.length - 1 },
  });
  expect([port.reads, port.applied]).toEqual([1, 0]);
});

test("nothing is judged while functions have not answered", async () => {
  const port = new MemoryPort(formWith({ G8: ["=KPISCORE(F8,C8:E8)", "#BUSY!"] }));
  await expect(validateWorkbook(port)).rejects.toMatchObject({
    problem: "functions-silent",
    detail: "'ส่วนที่ 1'!G8",
  });
});

test("an answer that comes a little later is waited for", async () => {
  const busy = formWith({ G8: ["=KPISCORE(F8,C8:E8)", "#BUSY!"] });
  const port = new MemoryPort(formWith({ G8: ["=KPISCORE(F8,C8:E8)", 87.5] }));
  const late = {
    readWorkbook: async () => (port.reads < 2 ? ((port.reads += 1), busy) : port.readWorkbook()),
  };
  expect((await validateWorkbook(late)).counts.error).toBe(0);
});

test("findings stand in reading order: workbook, sheets, rows, columns, the graver first", async () => {
  const snapshot = workbookOf(
    sheetOf({ AA1: "#REF!", B1: "#REF!", B10: "#REF!", B9: "#REF!" }, "ข้อมูลดิบ"),
    sheetOf({ ...CLEAN_FORM, A6: "องค์ประกอบที่ 1 ประสิทธิภาพ", B8: "40", H8: 1, H12: null }),
    sheetOf({}, "ใหญ่", { unread: "too-large" }),
  );
  const { findings, counts, checked } = await validateWorkbook(new MemoryPort(snapshot), {
    framework: WITHOUT_REMARKS,
  });
  expect(findings.map(({ sheet, address, rule }) => [sheet, address, rule])).toEqual([
    ["ข้อมูลดิบ", "B1", "cell-error"],
    ["ข้อมูลดิบ", "AA1", "cell-error"],
    ["ข้อมูลดิบ", "B9", "cell-error"],
    ["ข้อมูลดิบ", "B10", "cell-error"],
    ["ส่วนที่ 1", "A6", "component-weight-missing"],
    ["ส่วนที่ 1", "B8", "number-as-text"],
    ["ส่วนที่ 1", "H8", "weighted-mismatch"],
    ["ส่วนที่ 1", "H12", "total-mismatch"],
    ["ใหญ่", null, "sheet-unread"],
  ]);
  expect(counts).toEqual({ error: 7, unfilled: 0, warning: 2, info: 0, accepted: 0 });
  expect(checked.sheets).toBe(2);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
});

test("two findings of one cell: the error before the warning", async () => {
  const { findings } = await validateWorkbook(new MemoryPort(formWith({ B8: "4000" })));
  expect(findings.filter(({ address }) => address === "B8").map(({ severity }) => severity)).toEqual([
    "error",
    "warning",
  ]);
});

test("an empty workbook is a finding, not a failure", async () => {
  const { findings } = await validateWorkbook(new MemoryPort(workbookOf(sheetOf({}))));
  expect(findings).toMatchObject([{ rule: "form-not-found", sheet: null, address: null }]);
});

test("the same workbook gives the same report twice", async () => {
  const port = new MemoryPort(formWith({ G8: 1, B9: null }));
  expect(await validateWorkbook(port)).toEqual(await validateWorkbook(port));
});

test("judges by the framework it is given", async () => {
  const framework: Framework = {
    ...WITHOUT_REMARKS,
    id: "half",
    scoreRange: { lowest: 0, highest: 80 },
  };
  const report = await validateWorkbook(new MemoryPort(formWith()), { framework });
  expect(report.framework.id).toBe("half");
  expect(report.findings.map(({ rule, address }) => [rule, address])).toEqual([
    ["score-out-of-range", "G8"],
    ["score-out-of-range", "G9"],
  ]);
});

describe("progress and cancelling", () => {
  test("reports reading, then what is decided, and rests between the parts", async () => {
    const seen: Progress[] = [];
    let pauses = 0;
    const control = {
      onProgress: (progress: Progress) => seen.push(progress),
      pause: async () => void (pauses += 1),
    };
    await validateWorkbook(new MemoryPort(formWith()), { control });
    expect(seen[0]?.phase).toBe("reading");
    const deciding = seen.filter(({ phase }) => phase === "deciding");
    // What the workbook means is a fifth of it.
    expect(deciding.map(({ done, total }) => [done, total])).toEqual([
      [0, 100],
      [20, 100],
    ]);
    expect(pauses).toBe(2);
  });

  test.each([1, 2])("stops at rest %i", async (rest) => {
    const signal = { aborted: false };
    let pauses = 0;
    const pause = async () => void (signal.aborted = ++pauses === rest);
    await expect(
      validateWorkbook(new MemoryPort(formWith()), { control: { signal, pause } }),
    ).rejects.toThrow(CancelledError);
    expect(pauses).toBe(rest);
  });

  describe("of a large workbook", () => {
    const large = largeForm(8, 200);

    /** Every look at the clock finds it a millisecond later, so that nothing here depends on the machine. */
    function tickingClock() {
      let time = 0;
      return { now: () => ++time };
    }

    test("a pause comes at every eighth look at the clock, all the way through", async () => {
      const clock = tickingClock();
      let looks = 0;
      let most = 0;
      const control = {
        now: () => {
          most = Math.max(most, ++looks);
          return clock.now();
        },
        pause: async () => void (looks = 0),
      };
      await validateWorkbook(new MemoryPort(large), { control });
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(9);
    });

    test("progress never goes back and moves while the form is read and while it is judged", async () => {
      const seen: number[] = [];
      const onProgress = ({ phase, done }: Progress) => void (phase === "deciding" && seen.push(done));
      await validateWorkbook(new MemoryPort(large), { control: { onProgress, ...tickingClock() } });
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      expect(new Set(seen.filter((done) => done < 20)).size).toBeGreaterThan(5);
      expect(new Set(seen.filter((done) => done > 20)).size).toBeGreaterThan(10);
    });

    test.each([1, 40, 100])("a cancel at pause %i stops before anything more is done", async (at) => {
      const signal = { aborted: false };
      let pauses = 0;
      let looksAfter = 0;
      const clock = tickingClock();
      const control = {
        signal,
        now: () => {
          if (signal.aborted) looksAfter += 1;
          return clock.now();
        },
        pause: async () => void (signal.aborted = ++pauses === at),
      };
      const job = validateWorkbook(new MemoryPort(large), { control });
      await expect(job).rejects.toThrow(CancelledError);
      // One look begins the stretch that is then not worked.
      expect([pauses, looksAfter]).toEqual([at, 1]);
    });

    test("the report is the same with pauses and without", async () => {
      const paced = await validateWorkbook(new MemoryPort(large), { control: tickingClock() });
      expect(paced).toEqual(await validateWorkbook(new MemoryPort(large)));
    });
  });

  test("a failure of the workbook reaches the caller as it is", async () => {
    const failure = new WorkbookError("cell-edit-mode", "");
    const port = { readWorkbook: () => Promise.reject(failure) };
    await expect(validateWorkbook(port)).rejects.toBe(failure);
  });
});
