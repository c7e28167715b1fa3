import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applyPlan, planFreeze, planThaw } from "../../src/app/freeze-workbook";
import { planRepair } from "../../src/app/repair-formulas";
import { stampWorkbook } from "../../src/app/stamp-workbook";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { verifyStamp } from "../../src/app/verify-stamp";
import { compareWithTemplate } from "../../src/app/compare-with-template";
import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import type { FreezeForm } from "../../src/domain/formulas/portable/portable-plan";
import { createFileWorkbook, type FileWorkbook } from "../../src/files/file-workbook";
import { withAtSigns } from "../support/at-sign";
import { standardFile } from "./standard-file";

const digest = async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const signed = { signer: "สมศรี", at: "2026-01-05T09:00:00Z" };

let marked: Uint8Array, signs: Uint8Array;

/** Nothing can be frozen on a protected sheet. */
function unprotected(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, data]): [string, Uint8Array] => [
    path,
    path.endsWith(".xml") ? strToU8(strFromU8(data).replace(/<sheetProtection [^>]*>/, "")) : data,
  ]);
  return zipSync(Object.fromEntries(parts));
}

beforeAll(async () => {
  marked = unprotected(await standardFile("functions"));
  signs = withAtSigns(marked);
}, 60_000);

const open = async (bytes: Uint8Array) => {
  const file = await createFileWorkbook(bytes, "standard.xlsx");
  return Object.assign(file, { readSelection: async () => ({ sheet: "ส่วนที่ 1", address: "A1" }) });
};
const sheetsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).flatMap(([path, data]) =>
    path.startsWith("xl/worksheets/sheet") ? [strFromU8(data)] : [],
  );
const ownCalls = (bytes: Uint8Array) =>
  sheetsOf(bytes)
    .join("")
    .match(/<c [^>]*><f[^>]*>[^<]*_xldudf_KPI[^<]*/g) ?? [];

async function frozen(bytes: Uint8Array, form: FreezeForm): Promise<FileWorkbook> {
  const file = await open(bytes);
  await applyPlan(file, await planFreeze(file, { scope: "workbook", form }));
  return file;
}

test("the file holds the mark on every call of ours, and Excel's form without it has none", () => {
  expect(ownCalls(marked).length).toBeGreaterThan(10);
  for (const cell of ownCalls(marked)) expect(cell).toMatch(/ cm="1"><f t="array" ref="([A-Z]+\d+)">/);
  expect(ownCalls(signs).every((cell) => cell.includes("><f>") && cell.includes("_xlfn.SINGLE("))).toBe(true);
});

test("nothing is found, altered or broken that was not", async () => {
  const [before, after] = [await open(marked), await open(signs)];
  expect((await validateWorkbook(after)).findings).toEqual((await validateWorkbook(before)).findings);
  expect(await compareWithTemplate(after)).toEqual(await compareWithTemplate(before));
  expect(await planRepair(after)).toEqual(await planRepair(before));
});

test("what is signed without the sign is verified with it, and the other way round", async () => {
  const [first, second] = [await open(marked), await open(signs)];
  const stamps = [
    await stampWorkbook(first, signed, { digest }),
    await stampWorkbook(second, signed, { digest }),
  ];
  expect(stamps[0]).toEqual(stamps[1]);
  const resaved = await open(withAtSigns(await first.save()));
  expect(await verifyStamp(resaved, { digest })).toMatchObject({ kind: "unchanged", changes: [] });
});

test.each<FreezeForm>(["formulas", "names", "values"])("frozen as %s and thawed alike", async (form) => {
  const [a, b] = [await open(marked), await open(signs)];
  const plan = await planFreeze(b, { scope: "workbook", form });
  expect(plan).toEqual(await planFreeze(a, { scope: "workbook", form }));
  const [left, right] = [await frozen(marked, form), await frozen(signs, form)];
  const thaw = await planThaw(right);
  expect(thaw).toEqual(await planThaw(left));
  expect(thaw.preview.length).toBeGreaterThan(10);
  await applyPlan(right, thaw);
  const calls = ownCalls(await right.save());
  for (const cell of calls) expect(cell).toMatch(/ cm="1"><f t="array"|_xlfn\.SINGLE/);
  expect(calls.filter((cell) => cell.includes("_xlfn.SINGLE"))).toHaveLength(plan.skipped.length);
});

test("calls of names that hold a LAMBDA carry the mark", async () => {
  const file = await frozen(marked, "names");
  const cells =
    sheetsOf(await file.save())
      .join("")
      .match(/<c [^>]*><f[^>]*>[^<]*PRAMOEN\.[^<]*/g) ?? [];
  expect(cells.length).toBeGreaterThan(10);
  for (const cell of cells) expect(cell).toMatch(/ cm="1"><f t="array" ref="([A-Z]+\d+)">/);
});

test("calculating keeps every figure and writes the mark", async () => {
  const [before, after] = [await calculateWorkbook(marked), await calculateWorkbook(signs)];
  expect(ownCalls(after.bytes)).toEqual(ownCalls(before.bytes));
  expect(sheetsOf(after.bytes)).toEqual(sheetsOf(before.bytes));
});
