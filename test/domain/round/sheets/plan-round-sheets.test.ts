import fc from "fast-check";
import { ROUND_TITLES } from "../../../../src/domain/form/own-sheets";
import { assembleRound } from "../../../../src/domain/round/assemble-round";
import { roundChanges } from "../../../../src/domain/round/changes";
import type { WorkbookRecord } from "../../../../src/domain/round/record";
import { planRoundSheets } from "../../../../src/domain/round/sheets/plan-round-sheets";
import type { ToldRound } from "../../../../src/domain/round/told-round";
import type { Change } from "../../../../src/domain/workbook/change-set";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/domain/workbook/snapshot";
import { readEvaluation } from "../../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 } from "../../../../src/domain/framework/frameworks";
import { createFileWorkbook } from "../../../../src/files/file-workbook";
import { applyChangeSet } from "../../../support/apply-change-set";
import {
  ACCEPTED,
  anyRecords,
  component,
  indicator,
  LANGUAGES,
  PROVISIONAL,
  recordedFinding,
  recordOf,
  signOff,
  told,
  unreadRecord,
} from "../../../support/round-records";

const EMPTY: WorkbookSnapshot = { name: "round.xlsx", sheets: [] };
const NAMES = [
  "ภาพรวมรอบ (Pramoen)",
  "ผลทั้งรอบ (Pramoen)",
  "ตัวชี้วัดทั้งรอบ (Pramoen)",
  "รายการตรวจทั้งรอบ (Pramoen)",
];
const CHANGES = "เทียบรอบก่อน (Pramoen)";

const RECORDS: WorkbookRecord[] = [
  recordOf(
    "ก.xlsx",
    {
      agency: "สำนักงาน ก",
      total: 91.255,
      rating: { th: "ดีมาก", en: "Very good" },
      components: [component({ score: 95.5 }), component({ code: "2", name: "ศักยภาพ", score: 85 })],
      indicators: [
        indicator({ score: 100 }),
        indicator({ code: "2.1", name: "จำนวนวัน", state: "missing", score: null }),
      ],
      ita: { score: 92.5, rating: "A" },
    },
    { signOff: signOff(), counts: { error: 0, unfilled: 1, warning: 2, info: 3, accepted: 4 } },
  ),
  recordOf(
    "ข.xlsx",
    { agency: "สำนักงาน ข", total: 70, components: [component({ name: "อื่น", score: 70 })], ...PROVISIONAL },
    {
      findings: [
        recordedFinding({ severity: "warning", found: "=1+1" }),
        recordedFinding({ address: "H12", accepted: ACCEPTED }),
        recordedFinding({ address: "G9", sheet: "ส่วนที่ 2" }),
      ],
    },
  ),
  unreadRecord("ค.xlsx"),
];
const write = (snapshot: WorkbookSnapshot, round: ToldRound) =>
  applyChangeSet(snapshot, planRoundSheets(snapshot, round));

async function file(round: ToldRound, before: Uint8Array | null = null) {
  const workbook = await createFileWorkbook(before, "round.xlsx");
  const snapshot = before ? await workbook.readWorkbook() : EMPTY;
  await workbook.apply(planRoundSheets(snapshot, round));
  const bytes = await workbook.save();
  return { bytes, snapshot: await (await createFileWorkbook(bytes, "round.xlsx")).readWorkbook() };
}

const sheetNamed = ({ sheets }: WorkbookSnapshot, name: string) =>
  sheets.find((sheet) => sheet.name === name)!;
/** The texts of its rows; figures as they are. */
const rowsOf = ({ cells }: SheetSnapshot) =>
  cells.rowIndices().map((row) => [...cells.inRow(row)].map(({ cell }) => cell.value));

test.each(LANGUAGES)(
  "a workbook of the round holds its sheets, and written again nothing changes: %s",
  async (language) => {
    const round = told(RECORDS, { language });
    const { snapshot } = await file(round);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(NAMES);
    expect(snapshot.sheets.map(({ cells }) => cells.value(0, 0))).toEqual([
      ROUND_TITLES.overview,
      ROUND_TITLES.league,
      ROUND_TITLES.indicators,
      ROUND_TITLES.findings,
    ]);
    expect(snapshot.sheets.map(({ charts }) => charts)).toEqual([
      ["pramoen-round-ratings", "pramoen-round-components"],
      [],
      [],
      [],
    ]);
    expect(planRoundSheets(snapshot, round).changes).toEqual([]);
    expect(planRoundSheets(write(EMPTY, round), round).changes).toEqual([]);
  },
);

test("the league table tells of each agency what there is", async () => {
  const { snapshot } = await file(told(RECORDS, { language: "en" }));
  expect(rowsOf(sheetNamed(snapshot, NAMES[1]!)).slice(4)).toMatchSnapshot();
});

test("what is provisional stands in the row with its reasons, three at most", async () => {
  const provisional = ["หนึ่ง", "สอง", "สาม", "สี่"].map((text) => ({ th: text, en: text }));
  const { snapshot } = await file(told([recordOf("a.xlsx", { provisional, rating: null, agency: null })]));
  const texts = rowsOf(sheetNamed(snapshot, NAMES[1]!)).at(-1);
  expect(texts).toContain("ไม่พบชื่อหน่วยงาน จึงเรียกตามชื่อไฟล์\nหนึ่ง\nสอง\nสาม");
});

test("scores of indicators stand under their codes; what has none says why", async () => {
  const { snapshot } = await file(told(RECORDS, { language: "en" }));
  const rows = rowsOf(sheetNamed(snapshot, NAMES[2]!)).slice(4);
  expect(rows).toEqual([
    ["No.", "Agency", "1.1 ร้อยละของงานที่แล้วเสร็จ", "2.1 จำนวนวัน", "Indicators scored"],
    [1, "สำนักงาน ก", 100, "no score yet", 1],
    [2, "สำนักงาน ข", 0],
  ]);
});

test("findings stand agency by agency, what is open first, and no text of them is a formula", async () => {
  const { snapshot } = await file(told(RECORDS, { language: "en" }));
  const sheet = sheetNamed(snapshot, NAMES[3]!);
  const rows = rowsOf(sheet).slice(5);
  expect(rows.map(([number, agency, severity, , , cell]) => [number, agency, severity, cell])).toEqual([
    [1, "สำนักงาน ข", "Error", "G9"],
    [2, "สำนักงาน ข", "Warning", "G8"],
    [3, "สำนักงาน ข", "Error", "H12"],
  ]);
  expect(rows[1]).toContain("=1+1");
  expect(sheet.cells.at(6, 8)).toMatchObject({ value: "=1+1", formula: null });
});

test("a workbook of several forms has its findings once", () => {
  const record = recordOf("a.xlsx", [{ agency: "ก" }, { agency: "ข" }], { findings: [recordedFinding()] });
  expect(rowsOf(sheetNamed(write(EMPTY, told([record])), NAMES[3]!))).toHaveLength(6);
});

test("every cell of any round is a text or a figure, and comes back as it was", () => {
  fc.assert(
    fc.property(anyRecords(), fc.constantFrom(...LANGUAGES), (records, language) => {
      const round = assembleRound(records);
      const all = told(round, { language, changes: roundChanges(round, round) });
      const { changes } = planRoundSheets(EMPTY, all);
      for (const change of changes) {
        if (change.kind !== "set-cell") continue;
        expect(change.after).toHaveProperty("value");
        const { value } = change.after as { value: unknown };
        if (typeof value === "string") expect(value).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\uFFFE\uFFFF]/u);
        else expect(Number.isFinite(value)).toBe(true);
      }
      const once = applyChangeSet(EMPTY, { changes });
      expect(planRoundSheets(once, all).changes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("none of its sheets is read as a form", async () => {
  const { snapshot } = await file(told(RECORDS));
  expect(readEvaluation(snapshot, PUBLIC_ORGANISATION_2565).tables).toEqual([]);
});

describe("written again", () => {
  const kinds = (changes: readonly Change[]) => [...new Set(changes.map(({ kind }) => kind))];

  test("in another language the sheets are the same ones", () => {
    const thai = write(EMPTY, told(RECORDS));
    const english = write(thai, told(RECORDS, { language: "en" }));
    expect(english.sheets.map(({ name }) => name)).toEqual(NAMES);
    expect(english.sheets.map(rowsOf)).toEqual(
      write(EMPTY, told(RECORDS, { language: "en" })).sheets.map(rowsOf),
    );
  });

  test("with a later time, and nothing else, the looks stay", () => {
    const once = write(EMPTY, told(RECORDS));
    const { changes } = planRoundSheets(once, told(RECORDS, { at: { ...told(RECORDS).at, minute: 5 } }));
    expect(kinds(changes)).toEqual(["set-cell", "size-rows"]);
  });

  test("with fewer agencies nothing of the others is left", async () => {
    const { bytes } = await file(told(RECORDS));
    const fewer = told(RECORDS.slice(0, 1));
    const again = await file(fewer, bytes);
    const fresh = await file(fewer);
    expect(again.snapshot.sheets.map(rowsOf)).toEqual(fresh.snapshot.sheets.map(rowsOf));
    expect(planRoundSheets(again.snapshot, fewer).changes).toEqual([]);
  });

  test("a chart goes with the table that it shows, and is there once", async () => {
    const { bytes } = await file(told(RECORDS));
    const unscored = told([recordOf("a.xlsx", { total: null })]);
    const without = await file(unscored, bytes);
    expect(without.snapshot.sheets[0]!.charts).toEqual(["pramoen-round-ratings"]);
    expect(planRoundSheets(without.snapshot, unscored).changes).toEqual([]);
    const back = await file(told(RECORDS), without.bytes);
    expect(back.snapshot.sheets[0]!.charts).toEqual(["pramoen-round-ratings", "pramoen-round-components"]);
  });

  test("where a write has failed midway, looks and charts are set again", () => {
    const once = write(EMPTY, told(RECORDS));
    const plan = planRoundSheets(once, told(RECORDS), () => true).changes;
    expect(plan.filter(({ kind }) => kind === "put-chart")).toHaveLength(2);
    expect(kinds(plan)).not.toContain("set-cell");
    expect(kinds(plan)).not.toContain("add-sheet");
  });

  test("what changed is a sheet more where an earlier round was given", async () => {
    const before = assembleRound([
      recordOf("ก.xlsx", {
        agency: "สำนักงาน ก",
        total: 90,
        fiscalYear: 2564,
        indicators: [indicator({ score: 50 })],
      }),
      recordOf("ง.xlsx", { agency: "สำนักงาน ง", fiscalYear: 2564 }),
    ]);
    const round = assembleRound(RECORDS);
    const all = told(round, { language: "en", changes: roundChanges(before, round) });
    const { snapshot, bytes } = await file(all);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual([...NAMES, CHANGES]);
    const [headings, ...rows] = rowsOf(sheetNamed(snapshot, CHANGES)).slice(4);
    expect(headings!.slice(0, 7)).toEqual([
      "No.",
      "Agency",
      "Fiscal year (then)",
      "Fiscal year (now)",
      "Total score (then)",
      "Total score (now)",
      "Change of the total",
    ]);
    const basis = ["indicators came or went", "1.1: 50.00 → 100.00"];
    expect(rows).toEqual([
      [1, "สำนักงาน ก", 2564, 2565, 90, 91.26, 1.26, "Good", "Very good", 1, 1, 92.5, ...basis],
      [2, "สำนักงาน ข", 2565, 70],
      [3, "สำนักงาน ง", 2564, 80, "Good", 2],
    ]);
    // What was written of an earlier round stays where none is given.
    const again = await file(told(round, { language: "en" }), bytes);
    expect(again.snapshot.sheets.map(rowsOf)).toEqual(snapshot.sheets.map(rowsOf));
  });

  test("a person's remarks and sheets stay, byte for byte of what they say", async () => {
    const { bytes, snapshot } = await file(told(RECORDS));
    const league = sheetNamed(snapshot, NAMES[1]!);
    const column = league.cells.extent()!.columnCount;
    const noted = await createFileWorkbook(bytes, "round.xlsx");
    await noted.apply({
      changes: [
        { kind: "add-sheet", sheet: "บันทึก" },
        { kind: "set-cell", sheet: "บันทึก", row: 0, column: 0, before: null, after: { value: "ของเรา" } },
        { kind: "set-cell", sheet: NAMES[1]!, row: 6, column, before: null, after: { value: "โทรถาม" } },
      ],
    });
    const more = [...RECORDS, recordOf("จ.xlsx", { agency: "สำนักงาน จ", components: [component()] })];
    const after = await file(told(more), await noted.save());
    expect(after.snapshot.sheets.map(({ name }) => name)).toEqual([...NAMES, "บันทึก"]);
    expect(sheetNamed(after.snapshot, NAMES[1]!).cells.value(6, column)).toBe("โทรถาม");
    // A component more needs the column: the table goes elsewhere, and the remark stays with its row.
    const wider = [...more, recordOf("ฉ.xlsx", { agency: "ฉ", components: [component({ code: "3" })] })];
    const moved = await file(told(wider), after.bytes);
    expect(moved.snapshot.sheets.map(({ name }) => name)).toEqual([...NAMES, "บันทึก", `${NAMES[1]} (2)`]);
    expect(rowsOf(sheetNamed(moved.snapshot, NAMES[1]!))).toEqual(
      rowsOf(sheetNamed(after.snapshot, NAMES[1]!)),
    );
    expect(planRoundSheets(moved.snapshot, told(wider)).changes).toEqual([]);
  });
});

test("files without a result are told with what to do, and none are where all have one", () => {
  const overview = (records: WorkbookRecord[]) =>
    rowsOf(write(EMPTY, told(records, { language: "en" })).sheets[0]!);
  expect(overview(RECORDS).slice(-3)).toEqual([
    ["Files without a result"],
    ["File", "Why, and what to do"],
    ["ค.xlsx", "The workbook is protected by a password."],
  ]);
  expect(overview(RECORDS.slice(0, 2)).flat()).not.toContain("Files without a result");
});

test("ratings are told with their share, components with their spread", () => {
  const rows = rowsOf(write(EMPTY, told(RECORDS, { language: "en" })).sheets[0]!);
  const at = rows.findIndex(([first]) => first === "Agencies by rating");
  expect(rows.slice(at, at + 11)).toEqual([
    ["Agencies by rating"],
    ["Rating", "Number", "Per cent"],
    ["Very good", 1, 50],
    ["Good", 0, 0],
    ["Provisional", 1, 50],
    ["No score yet", 0, 0],
    ["Mean, lowest and highest score of each component"],
    ["Component", "Mean", "Lowest", "Highest", "Number"],
    ["Total score", 91.26, 91.26, 91.26, 1],
    ["1. ประสิทธิภาพ", 95.5, 95.5, 95.5, 1],
    ["2. ศักยภาพ", 85, 85, 85, 1],
  ]);
});
