import { createHash } from "node:crypto";
import { acceptFinding } from "../../src/app/accept-finding";
import { reviewWorkbook, type ReviewOptions } from "../../src/app/review-workbook";
import { stampWorkbook } from "../../src/app/stamp-workbook";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { PERFORMANCE_AGREEMENT, PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { writeLayoutPart, LAYOUT_NAMESPACE } from "../../src/domain/layout/stored-layout";
import { STAMP_NAMESPACE } from "../../src/domain/review/stamp";
import { assembleRound } from "../../src/domain/round/assemble-round";
import {
  MOST_FINDINGS,
  RECORD_VERSION,
  type ReviewedWorkbook,
  type WorkbookRecord,
} from "../../src/domain/round/record";
import { readRecordLine, writeRecordLine } from "../../src/domain/round/record-line";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { makeRoundWorkbook } from "../round/make-round";
import { CLEAN_FORM, formWith, indicatorRow, sheetOf, workbookOf, type TestCells } from "../support/form";
import { formOfText, layoutOf, STRANGE_FORM, STRANGE_LAYOUT } from "../support/layout";
import { MemoryPort } from "../support/memory-port";
import { digestOf, JUDGED_BY } from "../support/round-records";
import { oneOf } from "../support/seeded";

const digest = async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const SIGNED = { signer: "สมศรี", at: "2026-01-05T09:00:00Z" };

const review = (source: MemoryPort | WorkbookSnapshot, options: Partial<ReviewOptions> = {}) =>
  reviewWorkbook(source instanceof MemoryPort ? source : new MemoryPort(source), { digest, ...options });
const signOffOf = async (port: MemoryPort, options: Partial<ReviewOptions> = {}) =>
  (await review(port, options)).signOff;

function recordOf(outcome: ReviewedWorkbook): WorkbookRecord {
  return {
    recordVersion: RECORD_VERSION,
    file: "a.xlsx",
    digest: digestOf("a"),
    judgedBy: JUDGED_BY,
    outcome,
  };
}

async function signed(cells: TestCells = CLEAN_FORM): Promise<MemoryPort> {
  const port = new MemoryPort(workbookOf(sheetOf(cells)));
  await stampWorkbook(port, SIGNED, { digest });
  return port;
}

test("a clean form has its final result, and what was found is counted", async () => {
  const { forms, counts, findings, ...rest } = await review(formWith());
  expect(forms).toMatchObject([
    {
      form: null,
      agency: "สำนักงานทดสอบระบบ (สทส.)",
      fiscalYear: 2565,
      framework: { id: PUBLIC_ORGANISATION_2565.id, isDecided: true, decimals: 2, highestScore: 100 },
      total: 85,
      totalAt: "'ส่วนที่ 1'!H12",
      provisional: [],
      range: null,
      components: [
        { code: "1", weight: 60, weighted: 55 },
        { code: "2", weight: 40, score: 75, weighted: 30 },
      ],
      indicators: [
        { code: "1.1.1", score: 87.5, weighted: 35, state: "scored", at: "'ส่วนที่ 1'!G8" },
        { code: "1.1.2", score: 100 },
        { code: "2.1", score: 75 },
      ],
    },
  ]);
  expect(counts).toMatchObject({ error: 0, unfilled: 0, warning: 0, accepted: 0 });
  expect(counts.info).toBe(findings.length);
  expect(rest).toEqual({
    kind: "reviewed",
    nearest: null,
    findingsLeftOut: 0,
    signOff: { kind: "none" },
    layout: null,
    unclear: [],
  });
});

test("what validating finds is what is kept, with what was accepted and by whom", async () => {
  const port = new MemoryPort(formWith({ H12: 80 }));
  const { findings } = await validateWorkbook(port);
  const mismatch = findings.find(({ rule }) => rule === "total-mismatch")!;
  const open = await review(port);
  expect(open.findings.map(({ rule, address }) => [rule, address])).toEqual(
    findings.map(({ rule, address }) => [rule, address]),
  );
  expect(open).toMatchObject({ counts: { error: 1, accepted: 0 }, forms: [{ total: 85 }] });
  await acceptFinding(port, mismatch, { reason: "มีมติ", by: "สมชาย", at: SIGNED.at });
  const accepted = await review(port);
  expect(accepted).toMatchObject({ counts: { error: 0, accepted: 1 }, forms: [{ total: 85 }] });
  expect(accepted.findings.find(({ rule }) => rule === "total-mismatch")?.accepted).toEqual({
    reason: "มีมติ",
    by: "สมชาย",
    at: SIGNED.at,
  });
  // Strictly, nothing that the workbook carries counts.
  expect(await review(port, { isStrict: true })).toMatchObject({ counts: { error: 1, accepted: 0 } });
});

describe("the sign-off", () => {
  test("is told with the errors it was signed with, and nothing is written", async () => {
    const port = await signed({ ...CLEAN_FORM, H12: 80 });
    const { applied } = port;
    expect(await signOffOf(port)).toEqual({ kind: "unchanged", ...SIGNED, openErrors: 1, changes: 0 });
    expect(port.applied).toBe(applied);
  });

  test.each<[string, TestCells, number]>([
    ["one place", { B8: 41 }, 1],
    ["several", { B8: 41, B9: 19, A20: "ใหม่" }, 3],
  ])("says in how many places the workbook was altered since: %s", async (_, cells, changes) => {
    const port = await signed();
    port.snapshot = { ...port.snapshot, sheets: [sheetOf({ ...CLEAN_FORM, ...cells })] };
    expect(await signOffOf(port)).toEqual({ kind: "changed", ...SIGNED, openErrors: 0, changes });
  });

  test("what was accepted later is a change without a place, and told as one", async () => {
    const port = await signed({ ...CLEAN_FORM, H12: 80 });
    const { findings } = await validateWorkbook(port);
    await acceptFinding(
      port,
      findings.find(({ rule }) => rule === "total-mismatch")!,
      {
        reason: "ก",
        by: "ข",
        at: SIGNED.at,
      },
    );
    const outcome = await review(port);
    expect(outcome.signOff).toMatchObject({ kind: "changed", changes: 0 });
    const [entry] = assembleRound([recordOf(outcome)]).entries;
    expect(entry!.remarks.map(({ kind }) => kind)).toEqual([
      "basis-changed-since-signed",
      "signed-with-errors",
    ]);
  });

  test("that cannot be read is damaged", async () => {
    const port = await signed();
    const parts = port.snapshot.parts!.map((part) =>
      part.namespace === STAMP_NAMESPACE ? { ...part, content: part.content.replace("สมศรี", "สมชาย") } : part,
    );
    port.snapshot = { ...port.snapshot, parts };
    expect(await signOffOf(port)).toEqual({ kind: "damaged" });
  });

  test.each<[string, Partial<ReviewOptions>]>([
    ["another framework", { framework: PERFORMANCE_AGREEMENT }],
    ["rules of the framework that differ", { framework: { ...PUBLIC_ORGANISATION_2565, weightTotal: 99 } }],
    ["a layout that fits", { layouts: [layoutOf(["none ผลการดำเนินงาน"])] }],
    ["nothing of its own", { isStrict: true }],
  ])("hangs on nothing that is given for the round: %s", async (_, options) => {
    expect(await signOffOf(await signed(), options)).toMatchObject({ kind: "unchanged", changes: 0 });
  });

  test("rests on the layout that the workbook carries, though another is given", async () => {
    const carried = writeLayoutPart(layoutOf(["none ผลการดำเนินงาน"]));
    const port = new MemoryPort({
      ...workbookOf(sheetOf(CLEAN_FORM)),
      parts: [{ namespace: LAYOUT_NAMESPACE, content: carried }],
    });
    await stampWorkbook(port, SIGNED, { digest });
    expect(await signOffOf(port, { layouts: [layoutOf(["result ผลการดำเนินงาน"])] })).toMatchObject({
      kind: "unchanged",
    });
    port.snapshot = {
      ...port.snapshot,
      parts: port.snapshot.parts!.filter(({ namespace }) => namespace !== LAYOUT_NAMESPACE),
    };
    expect(await signOffOf(port)).toMatchObject({ kind: "changed", changes: 0 });
  });
});

describe("layouts that are given", () => {
  const other = layoutOf(["score คะแนนอื่น"], { name: "อื่น", headings: ["ก"] });
  const second = { ...STRANGE_LAYOUT, name: "ผังที่สอง" };

  test.each([
    ["the first one that fits", [other, STRANGE_LAYOUT, second], STRANGE_LAYOUT.name],
    ["the first of two", [second, STRANGE_LAYOUT], second.name],
    ["none that fits", [other], null],
    ["none", [], null],
  ])("a workbook is read by %s", async (_, layouts, expected) => {
    const { layout, forms } = await review(formOfText(STRANGE_FORM), { layouts });
    expect(layout).toBe(expected);
    expect(forms).toHaveLength(expected === null ? 0 : 1);
  });

  test("where none fits the one that the workbook carries is used", async () => {
    const snapshot = {
      ...formOfText(STRANGE_FORM),
      parts: [{ namespace: LAYOUT_NAMESPACE, content: writeLayoutPart(second) }],
    };
    expect((await review(snapshot, { layouts: [other] })).layout).toBe(second.name);
    expect((await review(snapshot, { layouts: [STRANGE_LAYOUT] })).layout).toBe(STRANGE_LAYOUT.name);
    expect((await review(snapshot, { layouts: [other], isStrict: true })).layout).toBeNull();
  });

  test("columns that nothing is understood of are told, and are not with a layout that names them", async () => {
    const form = formOfText(`
แบบประเมิน ปีงบประมาณ พ.ศ. 2565
ตัวชี้วัด | น้ำหนัก | ขั้นต่ำ (50) | มาตรฐาน (75) | ขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก | ช่องลึกลับ
1.1 งาน | 60 | 60 | 70 | 80 | 70 | 75 | 45 | 80
1.2 โครงการ | 40 | 2 | 4 | 6 | 4 | 75 | 30 | 90`);
    const { unclear } = await review(form);
    expect(unclear).toHaveLength(1);
    expect(unclear[0]!.columns.at(-1)).toEqual({
      column: 8,
      heading: "ช่องลึกลับ",
      group: "",
      isUnderstood: false,
      address: "I2",
    });
    expect((await review(form, { layouts: [layoutOf(["none ช่องลึกลับ"])] })).unclear).toEqual([]);
  });
});

test("a workbook without a form says what comes nearest to one", async () => {
  const none = await review(formOfText("บันทึก | x"));
  expect(none).toMatchObject({ forms: [], nearest: null });
  const near = await review(formOfText("ตัวชี้วัด | น้ำหนัก\n1.1 งาน | 60"));
  expect(near.forms).toEqual([]);
});

describe("more findings than are kept", () => {
  const rows = MOST_FINDINGS + 1;
  /** Each row has a text for its weight; the last one an error of another kind. */
  const form = (count: number): WorkbookSnapshot => {
    const cells: Record<string, TestCells[string]> = { ...CLEAN_FORM };
    for (const address of [
      "A10",
      "A11",
      "B11",
      "C11",
      "D11",
      "E11",
      "F11",
      "G11",
      "H11",
      "G12",
      "H12",
      "G13",
      "H13",
    ])
      cells[address] = null;
    for (let i = 0; i < count; i++)
      Object.assign(cells, indicatorRow(10 + i, `1.1.${i + 3} งานที่ ${i}`, "ครึ่ง", [1, 2, 3], 2, 75, 0));
    return workbookOf(sheetOf(cells));
  };

  test("the gravest are kept, all are counted, and how many are left out is told", async () => {
    const { findings, findingsLeftOut, counts } = await review(form(rows));
    expect(findings).toHaveLength(MOST_FINDINGS);
    const all = counts.error + counts.unfilled + counts.warning + counts.info + counts.accepted;
    expect(findingsLeftOut).toBe(all - MOST_FINDINGS);
    expect(findingsLeftOut).toBeGreaterThan(0);
    const severities = findings.map(({ severity }) => severity);
    expect(severities.filter((severity) => severity === "error")).toHaveLength(
      Math.min(MOST_FINDINGS, counts.error),
    );
  });

  test("of fewer none is left out, in the order of reading", async () => {
    const { findings, findingsLeftOut } = await review(form(20));
    expect(findingsLeftOut).toBe(0);
    const { findings: own } = await validateWorkbook(new MemoryPort(form(20)));
    expect(findings.map(({ rule, address }) => [rule, address])).toEqual(
      own.map(({ rule, address }) => [rule, address]),
    );
  });
});

test.each<[string, TestCells]>([
  ["nothing odd", {}],
  ["weights beyond all figures", { B8: 1.7e308, B9: 1.7e308, B11: 1.7e308 }],
  ["weights below nothing", { B8: -1.7e308, B9: -1.7e308 }],
  ["scores beyond all figures", { G8: 1.7e308, G9: 1.7e308, H8: 1.7e308, H9: 1.7e308, H12: 1.7e308 }],
  ["results beyond all figures", { F8: 1.7e308, E8: -1.7e308 }],
  ["a year beyond counting", { A2: "แบบประเมิน ประจำปีงบประมาณ พ.ศ. 99999999999999999999" }],
  ["names of control characters", { A1: "สำนักงาน\u0000\u001b[31m", A8: "1.1.1 ก\ud800" }],
  ["errors", { B8: "#DIV/0!", G9: "#N/A", H12: "#REF!" }],
])("whatever stands in a workbook, its record comes back from its line: %s", async (_, cells) => {
  const record = recordOf(await review(formWith(cells)));
  expect(readRecordLine(writeRecordLine(record))).toEqual(record);
});

test.each(oneOf([0, 8, 17, 26, 35, 44, 53]))(
  "the record of workbook %i of the round says what its answer sheet says",
  async (number) => {
    const { bytes, name, expected } = await makeRoundWorkbook(number);
    const outcome = await reviewWorkbook(await createFileWorkbook(bytes, name), { digest });
    const record = recordOf(outcome);
    expect(readRecordLine(writeRecordLine(record))).toEqual(record);
    const [form] = outcome.forms;
    const { agency, fiscalYear, rating, total } = expected.league;
    expect({ agency: form!.agency, fiscalYear: form!.fiscalYear, rating: form!.rating?.th ?? null }).toEqual({
      agency,
      fiscalYear,
      rating,
    });
    expect(form!.total === null ? null : Number(form!.total.toPrecision(9))).toBe(
      total === null ? null : Number(total.toPrecision(9)),
    );
    expect(form!.provisional.length > 0).toBe(expected.league.isProvisional);
  },
);
