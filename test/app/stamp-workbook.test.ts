import { createHash } from "node:crypto";
import { acceptFinding } from "../../src/app/accept-finding";
import { stampWorkbook } from "../../src/app/stamp-workbook";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { verifyStamp } from "../../src/app/verify-stamp";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { RULE_SET_VERSION } from "../../src/domain/validation/rules";
import type { Layout } from "../../src/domain/layout/layout";
import { putLayout } from "../../src/domain/layout/stored-layout";
import { makeStamp, putStamp, STAMP_NAMESPACE } from "../../src/domain/review/stamp";
import { SUMMARY_TITLE } from "../../src/domain/form/own-sheets";
import { writeJsonPart } from "../../src/domain/workbook/json-part";
import { NOTE_HEADING } from "../../src/domain/workbook/change-set";
import { REPEATED_PART, type SheetLooks, type SheetSnapshot } from "../../src/domain/workbook/snapshot";
import { webDigest } from "../../src/taskpane/shell/web-digest";
import { CLEAN_FORM, formatted, sheetOf, workbookOf, type TestCells } from "../support/form";
import { layoutOf } from "../support/layout";
import { MemoryPort } from "../support/memory-port";
import { signedStamp } from "../support/signed-stamp";

const digest = async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const signed = { signer: "สมศรี", at: "2026-01-05T09:00:00Z" };
const FORM: TestCells = { ...CLEAN_FORM, H12: ["=SUM(H8:H11)", 85] };

async function stamped(cells: TestCells = FORM, looks?: SheetLooks) {
  const port = new MemoryPort(workbookOf(sheetOf(cells, "ส่วนที่ 1", looks && { looks })));
  const stamp = signedStamp(await stampWorkbook(port, signed, { digest }));
  return { port, stamp, parts: port.snapshot.parts! };
}

/** What verifying says of other sheets that carry the same parts. */
async function verifyWith(port: MemoryPort, sheets: readonly SheetSnapshot[]) {
  port.snapshot = { ...port.snapshot, sheets };
  const verdict = await verifyStamp(port, { digest });
  const changes = "changes" in verdict ? verdict.changes : [];
  return [verdict.kind, ...changes.map(({ kind, address }) => `${kind} ${address}`)];
}

test("a stamp says by which rules, what was found, by whom and when", async () => {
  const { stamp, port } = await stamped({ ...FORM, H12: 80 });
  expect(stamp).toMatchObject({
    ...signed,
    ruleSetVersion: RULE_SET_VERSION,
    framework: { id: "public-organisation-2565", version: PUBLIC_ORGANISATION_2565.version },
    basis: { reason: (await validateWorkbook(port)).framework.reason, isDecided: true },
    template: null,
    counts: { ...(await validateWorkbook(port)).counts, error: 1, accepted: 0 },
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await verifyStamp(port, { digest })).toEqual({
    kind: "unchanged",
    stamp,
    isOtherRuleSet: false,
    compared: { merges: true, legibility: false, notes: false },
    changes: [],
  });
});

test.each<[string, TestCells, string[]]>([
  ["noise behind the fifteenth digit", { H12: ["=SUM(H8:H11)", 85.00000000000001] }, ["unchanged"]],
  ["a changed value", { B8: 41 }, ["changed", "changed B8"]],
  ["a number made a text", { B8: "40" }, ["changed", "changed B8"]],
  ["a formula made a constant of the same value", { H12: 85 }, ["changed", "changed H12"]],
  ["another formula of the same value", { H12: ["=SUM(H8:H10)+30", 85] }, ["changed", "changed H12"]],
  ["cells that came and went", { A20: "ใหม่", F11: null }, ["changed", "removed F11", "added A20"]],
])("after %s", async (_, changes, expected) => {
  const { port } = await stamped();
  expect(await verifyWith(port, [sheetOf({ ...FORM, ...changes })])).toEqual(expected);
});

test.each<[string, SheetSnapshot[], string[]]>([
  ["hiding a sheet", [sheetOf(FORM, "ส่วนที่ 1", { visibility: "hidden" })], ["changed", "sheet-look null"]],
  [
    "hiding a row",
    [sheetOf(FORM, "ส่วนที่ 1", { hiddenRows: [{ first: 7, last: 7 }] })],
    ["changed", "sheet-look null"],
  ],
  ["renaming a sheet", [sheetOf(FORM, "อื่น")], ["changed", "sheet-added null", "sheet-removed null"]],
  ["adding a sheet", [sheetOf(FORM), sheetOf({}, "ใหม่")], ["changed", "sheet-added null"]],
  ["writing the summary", [sheetOf(FORM), sheetOf({ A1: SUMMARY_TITLE }, "สรุปผล")], ["unchanged"]],
])("after %s", async (_, sheets, expected) => {
  expect(await verifyWith((await stamped()).port, sheets)).toEqual(expected);
});

test.each<[string, SheetSnapshot, string[]]>([
  [
    "a number format that shows another figure",
    sheetOf({ ...FORM, H12: formatted(["=SUM(H8:H11)", 85], '"95"') }),
    ["changed", "changed H12"],
  ],
  [
    "a number format that shows the same",
    sheetOf({ ...FORM, H12: formatted(["=SUM(H8:H11)", 85], "0.00") }),
    ["unchanged"],
  ],
  [
    "a merged area over the total",
    sheetOf(FORM, "ส่วนที่ 1", { merges: [{ row: 10, column: 6, rowCount: 2, columnCount: 2 }] }),
    ["changed", "sheet-merges null"],
  ],
  ["a source that does not tell merged areas", sheetOf(FORM, "ส่วนที่ 1", { merges: null }), ["unchanged"]],
  [
    "hidden columns",
    sheetOf(FORM, "ส่วนที่ 1", { hiddenColumns: [{ first: 6, last: 7 }] }),
    ["changed", "sheet-look null"],
  ],
])("what a reviewer sees: after %s", async (_, sheet, expected) => {
  expect(await verifyWith((await stamped()).port, [sheet])).toEqual(expected);
});

const LOOKS: SheetLooks = { inkless: [], thinRows: [], thinColumns: [], notes: ["ดูหลักฐาน"] };
const H12 = { row: 11, column: 7, rowCount: 1, columnCount: 1 };

test.each<[string, SheetLooks | undefined, string[]]>([
  ["nothing", LOOKS, ["unchanged"]],
  ["text in the colour of its ground", { ...LOOKS, inkless: [H12] }, ["changed", "sheet-legibility null"]],
  [
    "a row too low to read",
    { ...LOOKS, thinRows: [{ first: 8, last: 8 }] },
    ["changed", "sheet-legibility null"],
  ],
  [
    "a column too narrow",
    { ...LOOKS, thinColumns: [{ first: 7, last: 7 }] },
    ["changed", "sheet-legibility null"],
  ],
  ["another note", { ...LOOKS, notes: ["ดูหลักฐาน", "ไม่ต้องดู"] }, ["changed", "sheet-notes null"]],
  ["a note gone", { ...LOOKS, notes: [] }, ["changed", "sheet-notes null"]],
  ["a mark of the product", { ...LOOKS, notes: [`${NOTE_HEADING}\nค่าผิด`, "ดูหลักฐาน"] }, ["unchanged"]],
  ["a source without notes", { ...LOOKS, notes: undefined as never }, ["unchanged"]],
  ["a source that tells no looks", undefined, ["unchanged"]],
])("what an eye sees besides: after %s", async (_, looks, expected) => {
  const { port } = await stamped(FORM, LOOKS);
  expect(await verifyWith(port, [sheetOf(FORM, "ส่วนที่ 1", looks && { looks })])).toEqual(expected);
});

test.each<[string, SheetLooks | undefined, boolean, boolean]>([
  ["looks and notes", LOOKS, true, true],
  ["looks alone", { ...LOOKS, notes: undefined as never }, true, false],
  ["neither", undefined, false, false],
])("a comparison says whether it had %s", async (_, looks, legibility, notes) => {
  const { port } = await stamped(FORM, LOOKS);
  port.snapshot = { ...port.snapshot, sheets: [sheetOf(FORM, "ส่วนที่ 1", looks && { looks })] };
  expect(await verifyStamp(port, { digest })).toMatchObject({
    compared: { merges: true, legibility, notes },
  });
});

test("cells that somebody writes while the rules run are not signed", async () => {
  const port = new MemoryPort(workbookOf(sheetOf(FORM)));
  const read = port.readWorkbook.bind(port);
  port.readWorkbook = async (...asked) => {
    const snapshot = await read(...asked);
    port.snapshot = { ...port.snapshot, sheets: [sheetOf({ ...FORM, B8: 41 })] };
    return snapshot;
  };
  await expect(stampWorkbook(port, signed, { digest })).rejects.toMatchObject({
    problem: "changed-meanwhile",
    detail: "ส่วนที่ 1!B8",
  });
  expect([port.applied, port.snapshot.parts ?? []]).toEqual([0, []]);
});

const SOUND = {
  ruleSetVersion: 1,
  framework: { id: "a", version: 1 },
  regrades: {},
  template: null,
  counts: { error: 0, warning: 0, info: 0, accepted: 0 },
  signer: "ก",
  at: "2026-01-01T00:00:00Z",
  digest: "x",
  isByCell: true,
  sheets: [{ name: "ก", look: "x", prints: { "0,0": "x" } }],
};

test.each<[string, unknown, string]>([
  ["of the right shape", SOUND, "changed"],
  ["of a later version", { ...SOUND, stampVersion: 2, isByCell: "?" }, "newer"],
  ...[null, {}, [], 5, "x"].map((body): [string, unknown, string] => [
    `of ${JSON.stringify(body)}`,
    body,
    "damaged",
  ]),
  ...Object.keys(SOUND).map((name): [string, unknown, string] => [
    `without ${name}`,
    { ...SOUND, [name]: undefined },
    "damaged",
  ]),
  ...[
    { regrades: null },
    { regrades: { "total-mismatch": "never" } },
    { sheets: 5 },
    { sheets: [{ name: "ก", look: "x", prints: null }] },
    { sheets: [{ name: "ก", look: "x", prints: { "<b>": "x" } }] },
    { sheets: [{ name: "ก", look: "x", prints: {}, merges: 1 }] },
    { sheets: [{ name: "ก", look: "x", prints: {}, legibility: null }] },
    { sheets: [{ name: "ก", look: "x", prints: {}, notes: [] }] },
    { framework: {} },
    { template: { id: 1 } },
    { counts: { error: -1, warning: 0, info: 0, accepted: 0 } },
    { basis: { reason: "x", isDecided: true } },
    { at: "not a date" },
  ].map((wrong): [string, unknown, string] => [
    `with ${JSON.stringify(wrong)}`,
    { ...SOUND, ...wrong },
    "damaged",
  ]),
])("a stamp %s under a right seal is told as it is, and validating goes on", async (_, stamp, kind) => {
  const body = JSON.stringify(stamp) ?? "";
  const seal = await digest(new TextEncoder().encode(body));
  const parts = [
    { namespace: STAMP_NAMESPACE, content: writeJsonPart(STAMP_NAMESPACE, "stamp", { body, seal }) },
  ];
  const port = new MemoryPort({ ...workbookOf(sheetOf(FORM)), parts });
  expect((await verifyStamp(port, { digest })).kind).toBe(kind);
  expect((await validateWorkbook(port, { digest })).stamp?.kind).toBe(kind);
});

test("of two stamps in one workbook none counts", async () => {
  const parts = [{ namespace: STAMP_NAMESPACE, content: REPEATED_PART }];
  const port = new MemoryPort({ ...workbookOf(sheetOf(FORM)), parts });
  expect(await verifyStamp(port, { digest })).toEqual({ kind: "damaged" });
});

test("an acceptance made later, and other rules of the framework, are changes without a cell", async () => {
  const { port } = await stamped({ ...FORM, H12: 80 });
  const framework = { ...PUBLIC_ORGANISATION_2565, weightTotal: 99 };
  expect(await verifyStamp(port, { digest, framework })).toMatchObject({ kind: "changed", changes: [] });
  const finding = (await validateWorkbook(port)).findings.find(({ rule }) => rule === "total-mismatch");
  await acceptFinding(port, finding!, { reason: "ก", by: "ข", at: signed.at });
  expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "changed", changes: [] });
  expect(signedStamp(await stampWorkbook(port, signed, { digest })).counts).toMatchObject({
    error: 0,
    accepted: 1,
  });
  expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "unchanged" });
});

test.each<[string, (content: string) => string]>([
  ["another signer", (content) => content.replace("สมศรี", "สมชาย")],
  ["another count", (content) => content.replace(/error\\":0/, 'error\\":1').replace("0,", "1,")],
  ["something else", () => `<stamp xmlns="${STAMP_NAMESPACE}">1</stamp>`],
  ["no JSON", () => `<stamp xmlns="${STAMP_NAMESPACE}">{</stamp>`],
])("a stamp with %s is damaged", async (_, tamper) => {
  const { port } = await stamped();
  const parts = port.snapshot.parts!.map((part) => ({ ...part, content: tamper(part.content) }));
  expect(parts).not.toEqual(port.snapshot.parts);
  port.snapshot = { ...port.snapshot, parts };
  expect(await verifyStamp(port, { digest })).toEqual({ kind: "damaged" });
});

test("a workbook without a stamp", async () => {
  expect(await verifyStamp(new MemoryPort(workbookOf(sheetOf(FORM))), { digest })).toEqual({ kind: "none" });
});

test("a stamp of other rules is told apart from a changed workbook", async () => {
  const { stamp, port } = await stamped();
  const [put] = await putStamp(port.snapshot, { ...stamp, ruleSetVersion: 1 }, digest);
  port.snapshot = { ...port.snapshot, parts: [{ namespace: STAMP_NAMESPACE, content: put!.content! }] };
  expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "unchanged", isOtherRuleSet: true });
});

test("in a large workbook changes are told by row", async () => {
  const many: TestCells = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`A${i + 1}`, i]));
  const { port, stamp } = await stamped(many);
  expect(stamp.isByCell).toBe(false);
  expect(await verifyWith(port, [sheetOf({ ...many, B7: "x" })])).toEqual(["changed", "changed 7:7"]);
});

test("the digest is that of UTF-8 bytes, whatever the letters", async () => {
  const text = "aé€ก😀\ud800";
  const state = {
    sheets: [sheetOf({ A1: text })],
    framework: PUBLIC_ORGANISATION_2565,
    templatePart: null,
    layoutPart: null,
    acceptances: [],
  };
  const seen: Uint8Array[] = [];
  const spy = async (bytes: Uint8Array) => {
    seen.push(bytes);
    return "0";
  };
  await makeStamp(state, (await stamped()).stamp, spy);
  const decoded = new TextDecoder("utf-8", { fatal: true }).decode(seen[0]);
  expect(JSON.parse(decoded)).toMatchObject([
    [["ส่วนที่ 1", expect.any(String), [0, 0, `s${text}`]]],
    {},
    null,
    [],
  ]);
});

test("nothing is written but the stamp's own part", async () => {
  const port = new MemoryPort(workbookOf(sheetOf(FORM)));
  const apply = jest.spyOn(port, "apply");
  await stampWorkbook(port, signed, { digest });
  expect(apply.mock.calls.map(([{ changes }]) => changes)).toEqual([
    [{ kind: "put-part", namespace: STAMP_NAMESPACE, before: null, content: expect.any(String) }],
  ]);
});

test("the host's digest is SHA-256", async () => {
  const bytes = new TextEncoder().encode("ประเมิน");
  expect(await webDigest(bytes)).toBe(await digest(bytes));
});

describe("the layout that columns are read by", () => {
  const layout = layoutOf(["none ผลการดำเนินงาน"]);
  const keep = (port: MemoryPort, kept: Layout | null) =>
    port.apply({ changes: putLayout(port.snapshot, kept) });

  test("is part of what was signed, whether it came, went or changed since", async () => {
    const { port } = await stamped();
    await keep(port, layout);
    expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "changed", changes: [] });
    await stampWorkbook(port, signed, { digest });
    expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "unchanged" });
    await keep(port, { ...layout, columns: [] });
    expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "changed", changes: [] });
    await keep(port, null);
    expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "changed", changes: [] });
  });

  test("counts as the carried one where it is given instead", async () => {
    const { port } = await stamped();
    expect(await verifyStamp(port, { digest, layout })).toMatchObject({ kind: "changed" });
    await stampWorkbook(port, signed, { digest, layout });
    expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "changed" });
    expect(await verifyStamp(port, { digest, layout })).toMatchObject({ kind: "unchanged" });
    await keep(port, layout);
    expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "unchanged" });
  });
});

describe("what is open when somebody signs", () => {
  const BROKEN: TestCells = { ...FORM, H12: 80, F8: null, G8: null, H8: null };

  test.each([
    ["nothing agreed", { error: 0, unfilled: 0 }],
    ["errors alone", { error: 9, unfilled: 0 }],
    ["entries alone", { error: 0, unfilled: 9 }],
  ])("more of it than agreed is asked about, and nothing is written: %s", async (_, agreed) => {
    const port = new MemoryPort(workbookOf(sheetOf(BROKEN)));
    const outcome = await stampWorkbook(port, signed, { digest, agreed });
    expect(outcome).toMatchObject({ state: "asks", report: { stamp: { kind: "none" } } });
    expect(port.applied).toBe(0);
  });

  test("as much as agreed is signed, and the sign-off says it", async () => {
    const port = new MemoryPort(workbookOf(sheetOf(BROKEN)));
    const { counts } = await validateWorkbook(port);
    expect([counts.error, counts.unfilled].every((count) => count > 0)).toBe(true);
    const stamp = signedStamp(await stampWorkbook(port, signed, { digest, agreed: counts }));
    expect(stamp.counts).toEqual(counts);
    expect(await verifyStamp(port, { digest })).toMatchObject({ kind: "unchanged", stamp: { counts } });
  });
});
