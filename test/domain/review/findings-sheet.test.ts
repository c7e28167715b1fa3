import fc from "fast-check";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import type { Finding } from "../../../src/domain/validation/engine/finding";
import {
  FINDINGS_HEADING_ROW,
  FINDINGS_SHEET,
  planFindingsSheet,
  planFindingsSheetRemoval,
} from "../../../src/domain/review/findings-sheet";
import type { Change, SetCell } from "../../../src/domain/workbook/change-set";
import { FINDINGS_TITLE } from "../../../src/domain/form/own-sheets";
import { applyChangeSet } from "../../support/apply-change-set";
import { CLEAN_FORM, formWith, sheetOf, workbookOf } from "../../support/form";

const head = {
  at: { year: 2026, month: 1, day: 5, hour: 16, minute: 4 },
  ruleSetVersion: 2,
  basis: "กรอบทดสอบ (test) เพราะผู้ใช้เลือกไว้",
};

function finding(parts: Partial<Finding> = {}): Finding {
  return {
    id: "x",
    rule: "score-mismatch",
    ruleName: { th: "คะแนนไม่ตรง", en: "Score differs" },
    remedy: { th: "คำนวณใหม่", en: "Work it out again." },
    group: "scores",
    severity: "error",
    messageId: "differs",
    message: { th: "ผิด", en: "wrong" },
    sheet: "ส่วนที่ 1",
    address: "G8",
    related: [],
    expected: "1",
    found: "2",
    fix: null,
    row: "1.1.1",
    fingerprint: "0",
    accepted: null,
    outdated: null,
    ...parts,
  };
}

const cellsOf = (findings: Finding[]) =>
  planFindingsSheet(formWith(), findings, head).changes.filter(
    (change): change is SetCell => change.kind === "set-cell",
  );
const linkOf = (sheet: string, address: string) => {
  const cell = cellsOf([finding({ sheet, address })]).find(
    ({ row, column }) => row === FINDINGS_HEADING_ROW + 1 && column === 4,
  );
  return cell?.after;
};

test.each([
  ["ส่วนที่ 1", "G8", `=HYPERLINK("#'ส่วนที่ 1'!G8","G8")`],
  ["it's", "A1", `=HYPERLINK("#'it''s'!A1","A1")`],
  [`a"b`, "A1:B2", `=HYPERLINK("#'a""b'!A1:B2","A1:B2")`],
])("a cell on %s is linked", (sheet, address, formula) => {
  expect(linkOf(sheet, address)).toEqual({ formula });
});

test("nothing of a finding becomes a formula or holds what a file cannot, whatever its texts", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("=1+1", "@SUM(A1)", "<b>x</b>", "\u0000\u001b[31m", "\ufffe", "\ud800", "-1"),
  );
  fc.assert(
    fc.property(text, text, text, (message, expected, found) => {
      const cells = cellsOf([finding({ message: { th: message, en: "" }, expected, found })]);
      for (const { after, column } of cells) {
        if ("formula" in after) {
          expect(column).toBe(4);
        } else if (typeof after.value === "string") {
          expect(after.value).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\uFFFE\uFFFF]/u);
          expect(after.value.length).toBeLessThanOrEqual(32_767);
        }
      }
    }),
  );
});

test("by what was judged stands in a line of its own above the table", () => {
  const line = cellsOf([finding()]).filter(({ row }) => row === FINDINGS_HEADING_ROW - 1);
  expect(line.map(({ column, after }) => [column, after])).toEqual([
    [0, { value: "ตัดสินตาม: กรอบทดสอบ (test) เพราะผู้ใช้เลือกไว้" }],
  ]);
});

test("control characters are shown, not dropped", () => {
  const cells = cellsOf([finding({ found: "ก\u0000ข\u001b" })]);
  expect(cells.map(({ after }) => "value" in after && after.value)).toContain("ก␀ข␛");
});

test("the status tells what was accepted, by whom, and what is outdated", () => {
  const said = {
    rule: "",
    messageId: "",
    sheet: null,
    address: null,
    row: "",
    fingerprint: "",
    reason: "มีมติ",
    by: "สมศรี",
    at: "2026-01-05T17:30:00Z",
  };
  const status = (parts: Partial<Finding>) =>
    cellsOf([finding(parts)]).find(({ column, row }) => column === 8 && row > FINDINGS_HEADING_ROW)!.after;
  expect(status({})).toEqual({ value: "รอดำเนินการ" });
  expect(status({ accepted: said })).toEqual({ value: "ยอมรับโดย สมศรี เมื่อ 6 มกราคม 2569 เวลา 00.30 น.: มีมติ" });
  expect(status({ outdated: said })).toEqual({
    value: "เคยยอมรับโดย สมศรี เมื่อ 6 มกราคม 2569 เวลา 00.30 น. แต่ข้อมูลเปลี่ยนแล้ว: มีมติ",
  });
});

describe("written again", () => {
  const three = ["A1", "A2", "A3"].map((address) => finding({ address }));
  const once = applyChangeSet(formWith(), planFindingsSheet(formWith(), three, head));

  test("the same findings change nothing", () => {
    const { changes } = planFindingsSheet(once, three, head);
    expect(changes.map(({ kind }) => kind)).toEqual([]);
  });

  test("rows that are new look like the others, whose looks stay", () => {
    const four = [...three, finding({ address: "A4" })];
    const formats = planFindingsSheet(once, four, head).changes.filter(({ kind }) => kind === "format-range");
    const row = FINDINGS_HEADING_ROW + 4;
    expect(formats).toEqual([
      expect.objectContaining({ range: { row, column: 0, rowCount: 1, columnCount: 9 } }),
    ]);
  });

  test("where the last write was not finished, all looks are set again", () => {
    const looksOf = (changes: readonly Change[]) =>
      changes.filter(({ kind }) => !/cell|add-sheet/.test(kind));
    const again = planFindingsSheet(once, three, {
      ...head,
      isUnfinished: (sheet) => sheet === FINDINGS_SHEET,
    });
    expect(again.changes).toEqual(looksOf(planFindingsSheet(formWith(), three, head).changes));
  });

  test("fewer findings leave nothing behind, and a renamed sheet is known by its title", () => {
    const renamed = { ...once, sheets: once.sheets.map((s, i) => (i === 1 ? { ...s, name: "อื่น" } : s)) };
    const twice = applyChangeSet(renamed, planFindingsSheet(renamed, three.slice(0, 1), head));
    expect(twice.sheets.map(({ name }) => name)).toEqual(["ส่วนที่ 1", "อื่น"]);
    const first = planFindingsSheet(formWith(), three.slice(0, 1), head);
    const fresh = applyChangeSet(formWith(), first);
    expect(twice.sheets[1]!.cells.size).toBe(fresh.sheets[1]!.cells.size);
  });

  test("it goes again, and is not read as part of the form", () => {
    expect(planFindingsSheetRemoval(once).changes).toEqual([
      { kind: "remove-sheet", sheet: FINDINGS_SHEET, title: FINDINGS_TITLE },
    ]);
    expect(planFindingsSheetRemoval(formWith()).changes).toEqual([]);
    const titled = workbookOf(sheetOf({ ...CLEAN_FORM, A1: FINDINGS_TITLE }));
    expect(readEvaluation(titled, framework).tables).toEqual([]);
  });
});

test("somebody else's sheet of that name is left alone", () => {
  const snapshot = workbookOf(sheetOf(CLEAN_FORM), sheetOf({ A1: "ของฉัน" }, FINDINGS_SHEET.toUpperCase()));
  const { changes } = planFindingsSheet(snapshot, [], head);
  expect(changes[0]).toEqual({ kind: "add-sheet", sheet: `${FINDINGS_SHEET} (2)` });
});

test("the day is of the Buddhist Era, the time that of the reader", () => {
  const line = cellsOf([]).find(({ row, column }) => row === 1 && column === 0);
  expect(line?.after).toEqual({ value: "ตรวจเมื่อ 5 มกราคม 2569 เวลา 16.04 น. · ชุดกฎรุ่น 2" });
});

test("what is open and grave stands first, what was accepted last, each in its reading order", () => {
  const accepted = { reason: "มีมติ", by: "สมศรี" } as Finding["accepted"];
  const cells = cellsOf([
    finding({ address: "A1", severity: "info" }),
    finding({ address: "A2", accepted }),
    finding({ address: "A3", severity: "warning" }),
    finding({ address: "A4" }),
    finding({ address: "A5" }),
  ]);
  const links = cells.filter(({ column, row }) => column === 4 && row > FINDINGS_HEADING_ROW);
  expect(links.map(({ after }) => /"(A\d)"\)$/.exec("formula" in after ? after.formula : "")?.[1])).toEqual([
    "A4",
    "A5",
    "A3",
    "A1",
    "A2",
  ]);
});

test.each([
  ["th", ["คะแนนไม่ตรง", "ผิด\nวิธีแก้: คำนวณใหม่", "ข้อผิดพลาด"]],
  ["en", ["Score differs", "wrong\nHow to fix: Work it out again.", "Error"]],
] as const)(
  "rules by their names, messages, remedies and states are told in the language asked for: %s",
  (language, told) => {
    const { changes } = planFindingsSheet(formWith(), [finding()], { ...head, language });
    const row = changes.flatMap((change) =>
      change.kind === "set-cell" && change.row === FINDINGS_HEADING_ROW + 1 && "value" in change.after
        ? [change.after.value]
        : [],
    );
    expect(row).toEqual(expect.arrayContaining([...told]));
  },
);

test("what is let stand needs no remedy", () => {
  const accepted = { ...finding(), reason: "", by: "", at: "" };
  const texts = cellsOf([finding({ accepted })]).map(({ after }) => ("value" in after ? after.value : ""));
  expect(texts).toContain("ผิด");
  expect(texts.join()).not.toContain("วิธีแก้:");
});

test("rows are as high as their texts need, and a page repeats the headings", () => {
  const heightOf = (message: string) => {
    const { changes } = planFindingsSheet(formWith(), [finding({ message: { th: message, en: "" } })], head);
    const sized = changes.find(
      (change) => change.kind === "size-rows" && change.row + change.rowCount > FINDINGS_HEADING_ROW + 1,
    );
    return sized?.kind === "size-rows" ? (sized.height ?? 0) : 0;
  };
  expect(heightOf("ยาว".repeat(200))).toBeGreaterThan(3 * heightOf("สั้น"));
  // The message and its remedy stand in two lines.
  expect(heightOf("สั้น")).toBeGreaterThan(2 * 14 * 1.6);
  const { changes } = planFindingsSheet(formWith(), [finding()], head);
  expect(changes).toContainEqual(
    expect.objectContaining({
      kind: "set-up-page",
      orientation: "landscape",
      titleRows: [4, 4],
      fitToWidth: true,
    }),
  );
});
