import { beyondExcel } from "../../../src/domain/workbook/excel-limits";
import type { Change, EntryRule } from "../../../src/domain/workbook/change-set";
import { refuseBeyond } from "../../../src/domain/workbook/refusal";
import { createFileWorkbook } from "../../../src/files/file-workbook";

const sheet = "ส่วนที่ 1";
const set = (after: Extract<Change, { kind: "set-cell" }>["after"]): Change => {
  return { kind: "set-cell", sheet, row: 4, column: 1, before: null, after };
};
const add = (name: string): Change => ({ kind: "add-sheet", sheet: name });
const allow = (rule: EntryRule): Change => {
  const range = { row: 1, column: 1, rowCount: 2, columnCount: 1 };
  return { kind: "validate-range", sheet, range, allow: rule };
};
const note = (text: string): Change => ({ kind: "put-note", sheet, row: 0, column: 0, text });
const name = (formula: string): Change => ({ kind: "put-name", name: "ก", before: null, formula });

test.each<[string, Change, Change]>([
  ["a text", set({ value: "ก".repeat(32_767) }), set({ value: "ก".repeat(32_768) })],
  ["a formula", set({ formula: `=${"1".repeat(8_191)}` }), set({ formula: `=${"1".repeat(8_192)}` })],
  ["a name's formula", name(`=${"1".repeat(8_191)}`), name(`=${"1".repeat(8_192)}`)],
  ["a note", note("ก".repeat(32_767)), note("ก".repeat(32_768))],
  [
    "a list of values, with its commas",
    allow({ kind: "list", values: ["ก".repeat(127), "ข".repeat(127)] }),
    allow({ kind: "list", values: ["ก".repeat(127), "ข".repeat(128)] }),
  ],
  [
    "an entry rule's formula",
    allow({ kind: "formula", formula: `=${"1".repeat(255)}` }),
    allow({ kind: "formula", formula: `=${"1".repeat(256)}` }),
  ],
  ["a control character in a formula", set({ formula: '="\t"' }), set({ formula: '="\u0001"' })],
  ["a control character in a name", add("ก ข"), add("ก\u0007ข")],
  ["a control character in a prompt", note("บรรทัด\nใหม่"), note("\u000b")],
  ["a long sheet name", add("ก".repeat(31)), add("ก".repeat(32))],
  ["a colon in a sheet name", add("ก-ข"), add("ก:ข")],
  ["a bracket in a sheet name", add("ก(1)"), add("ก[1]")],
  ["a slash in a sheet name", add("ก–ข"), add("ก/ข")],
  ["an apostrophe at an edge of a sheet name", add("ก'ข"), add("ก'")],
  ["a blank sheet name", add("."), add(" ")],
  ["the name that Excel keeps", add("Histories"), add("history")],
])("%s is taken, or is beyond Excel", (_, taken, beyond) => {
  expect(beyondExcel(taken)).toBeNull();
  expect(beyondExcel(beyond)).not.toBeNull();
});

test("a text of a cell may hold what XML cannot: files escape it", () => {
  expect(beyondExcel(set({ value: "ก\u0001" }))).toBeNull();
});

test("a set is refused for all of it, with the places", () => {
  const changes = [add("ก:ข"), set({ value: "ก".repeat(40_000) }), set({ value: "ก" })];
  expect(refuseBeyond(changes)).toEqual({ problem: "beyond-excel", detail: "ก:ข, 'ส่วนที่ 1'!B5" });
  expect(refuseBeyond([set({ value: "ก" })])).toBeNull();
});

test("a file is left as it was", async () => {
  const file = await createFileWorkbook(null, "ใหม่.xlsx");
  await file.apply({ changes: [add(sheet), set({ value: "ก" })] });
  const before = await file.save();
  const again: Change = {
    ...set({ formula: `=${"1".repeat(9_000)}` }),
    before: { value: "ก", formula: null },
  } as Change;
  await expect(file.apply({ changes: [add("อีก"), again] })).rejects.toMatchObject({
    problem: "beyond-excel",
    detail: "'ส่วนที่ 1'!B5",
  });
  expect(await file.save()).toEqual(before);
});
