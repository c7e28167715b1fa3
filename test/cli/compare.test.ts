import { CLEAN_FORM, sheetOf, workbookOf, type TestCells } from "../support/form";
import { fileOf } from "../support/layout";
import { command, MemoryDisk } from "./memory-disk";

const form = (cells: TestCells) => fileOf(workbookOf(sheetOf({ ...CLEAN_FORM, ...cells })));
const columns = { I5: "คะแนนประเมินตนเอง", J5: "คะแนนของคณะกรรมการ", K5: "เหตุผล" };

async function disk(): Promise<MemoryDisk> {
  return new MemoryDisk(
    new Map<string, Uint8Array>([
      ["then.xlsx", await form({ A2: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566" })],
      [
        "now.xlsx",
        await form({
          ...columns,
          A2: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2567",
          F8: "ร้อยละ 98",
          G8: 95,
          H8: 38,
          I8: 97,
          J8: 95,
          K8: "ส่งช้า\u202e\u0007",
          H12: 88,
        }),
      ],
      ["earlier.xlsx", await form({})],
      ["heavier.xlsx", await form({ A2: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566", B8: 30, B9: 30 })],
      [
        "rounds.xlsx",
        await fileOf(
          workbookOf(
            sheetOf({ ...CLEAN_FORM, G8: 50, H8: 20, H12: 70 }, "รอบ 6 เดือน"),
            sheetOf(CLEAN_FORM, "รอบ 12 เดือน"),
          ),
        ),
      ],
      ["notes.xlsx", await fileOf(workbookOf(sheetOf({ A1: "บันทึก" })))],
      ["text.xlsx", new TextEncoder().encode("hello")],
    ]),
  );
}

const run = async (...args: string[]) => command(["compare", ...args], await disk());

test.each<[args: string[], code: number]>([
  [["then.xlsx", "now.xlsx"], 0],
  [["then.xlsx", "then.xlsx"], 0],
  [["then.xlsx", "heavier.xlsx"], 1],
  [["earlier.xlsx", "then.xlsx"], 1],
  [["now.xlsx", "then.xlsx"], 1],
  [["then.xlsx", "notes.xlsx"], 2],
  [["earlier.xlsx", "rounds.xlsx"], 2],
  [["earlier.xlsx", "rounds.xlsx", "--form", "รอบ 12 เดือน"], 0],
  [["rounds.xlsx", "rounds.xlsx", "--form", "รอบ 12 เดือน", "--form-then", "รอบ 6 เดือน"], 0],
  [["rounds.xlsx", "earlier.xlsx", "--form-then", "รอบ 6 เดือน"], 0],
  [["rounds.xlsx", "earlier.xlsx", "--form-then", "x"], 2],
  [["text.xlsx", "now.xlsx"], 2],
  [["then.xlsx", "missing.xlsx"], 2],
  [["then.xlsx"], 2],
  [["then.xlsx", "now.xlsx", "then.xlsx"], 2],
  [["then.xlsx", "now.xlsx", "--framework", "no-such"], 2],
])("compare %j ends with %i", async (args, code) => {
  for (const format of ["text", "json"]) expect((await run(...args, "--format", format)).code).toBe(code);
});

test("the file that cannot be compared is named, and nothing else is printed", async () => {
  const { out, err } = await run("then.xlsx", "notes.xlsx", "--lang", "en");
  expect(out).toBe("");
  expect(err).toBe("notes.xlsx: The workbook has no evaluation form.\n");
});

test("totals, each indicator, and what the committee changed, in the language asked for", async () => {
  const { out } = await run("then.xlsx", "now.xlsx", "--lang", "en");
  expect(out.split("\n").map((line) => line.trimEnd())).toEqual([
    "then.xlsx (2566) → now.xlsx (2567)",
    "  Total score: 85.00 Good → 88.00 Good (+3.00)",
    expect.stringMatching(/^ {2}Indicator +Then +Now +Change +Remarks$/),
    expect.stringMatching(/^ {2}1\.1\.1 ร้อยละของงานที่แล้วเสร็จ +87\.50 +95\.00 +\+7\.50$/),
    expect.stringMatching(/^ {2}1\.1\.2 ระดับความสำเร็จ +100\.00 +100\.00 +0\.00$/),
    expect.stringMatching(/^ {2}2\.1 จำนวนวันให้บริการ +75\.00 +75\.00 +0\.00$/),
    "  Scores that the committee changed",
    "    1.1.1 ร้อยละของงานที่แล้วเสร็จ: 97.00 → 95.00 · ส่งช้า<U+0007>",
    "",
  ]);
});

test("what changed of the basis comes first", async () => {
  const { out } = await run("then.xlsx", "heavier.xlsx");
  expect(out.split("\n")[1]).toBe("  ! น้ำหนักของบางตัวชี้วัดเปลี่ยน");
});

test("JSON has every figure with its cell", async () => {
  const { out } = await run("then.xlsx", "now.xlsx", "--format", "json", "--lang", "en");
  expect(JSON.parse(out)).toMatchObject({
    files: { then: "then.xlsx", now: "now.xlsx" },
    fiscalYear: { then: 2566, now: 2567 },
    total: { then: 85, now: 88 },
    rating: { then: "Good", now: "Good" },
    basis: [],
    indicators: [
      {
        code: "1.1.1",
        at: { then: "'ส่วนที่ 1'!A8", now: "'ส่วนที่ 1'!A8" },
        score: { then: 87.5, now: 95 },
        change: 7.5,
        remarks: [],
      },
      { code: "1.1.2" },
      { code: "2.1" },
    ],
    overrides: [{ code: "1.1.1", self: 97, committee: 95, difference: -2, at: "'ส่วนที่ 1'!J8" }],
  });
});

test("two rounds of one file, each by its sheet", async () => {
  const rounds = ["rounds.xlsx", "rounds.xlsx", "--form", "รอบ 12 เดือน", "--form-then", "รอบ 6 เดือน"];
  const { out } = await run(...rounds, "--format", "json");
  expect(JSON.parse(out)).toMatchObject({
    forms: { then: "รอบ 6 เดือน", now: "รอบ 12 เดือน" },
    total: { then: 70, now: 85 },
  });
  const { out: text } = await run(...rounds);
  expect(text.split("\n")[0]).toBe("rounds.xlsx “รอบ 6 เดือน” (2565) → rounds.xlsx “รอบ 12 เดือน” (2565)");
});
