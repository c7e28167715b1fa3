import { createFileWorkbook } from "../../src/files/file-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { readRecordLine } from "../../src/domain/round/record-line";
import type { SetCell } from "../../src/domain/workbook/change-set";
import { formatCell } from "../../src/domain/workbook/address";
import { checkFile } from "../support/file-check/check-file";
import { describeWithValidator, validatorErrors } from "../support/ooxml-validator";
import { share } from "../support/seeded";
import { command, MemoryDisk } from "./memory-disk";

type Row = readonly (string | number | null)[];

const YEAR = 2565;
const WEIGHTS = { 1: 40, 2: 30, 3: 20, 4: 10 };

interface Agency {
  readonly name: string;
  readonly abbreviation: string;
  /** Code, name, weight and the three targets. */
  readonly indicators: readonly Row[];
}

/** Each with targets and names of its own; the last one is without indicators. */
function agencies(count: number): Agency[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `สำนักงานส่งเสริมที่ ${i + 1} (องค์การมหาชน)`,
    abbreviation: `สส${i + 1}`,
    indicators:
      i === count - 1
        ? []
        : Object.entries(WEIGHTS).map(([component, weight]) => {
            const low = 50 + ((i * 7 + Number(component)) % 30);
            const name = `ร้อยละความสำเร็จของงานที่ ${i + 1} ด้าน ${component}`;
            return [`${component}.1`, name, weight, low, low + 5, low + 10];
          }),
  }));
}

async function listFile(all: readonly Agency[]): Promise<Uint8Array> {
  const file = await createFileWorkbook(null, "list.xlsx");
  const put = (sheet: string, rows: readonly Row[]) => [
    { kind: "add-sheet" as const, sheet },
    ...rows.flatMap((cells, row) =>
      cells.flatMap((value, column): SetCell[] =>
        value === null ? [] : [{ kind: "set-cell", sheet, row, column, before: null, after: { value } }],
      ),
    ),
  ];
  const headings = ["รหัส", "ชื่อ", "น้ำหนัก", "เป้าหมายขั้นต่ำ (50)", "เป้าหมายมาตรฐาน (75)", "เป้าหมายขั้นสูง (100)"];
  await file.apply({
    changes: [
      ...put("รายชื่อ", [["ชื่อหน่วยงาน", "ชื่อย่อ"], ...all.map(({ name, abbreviation }) => [name, abbreviation])]),
      ...put("ตัวชี้วัด", [
        ["หน่วยงาน", ...headings],
        ...all.flatMap(({ abbreviation, indicators }) => indicators.map((row) => [abbreviation, ...row])),
      ]),
    ],
  });
  return file.save();
}

const make = (disk: MemoryDisk, ...more: string[]) =>
  command(["template", "--list-of", "list.xlsx", "-o", "out", "--year", String(YEAR), ...more], disk);

const madeIn = (disk: MemoryDisk) => [...disk.files].filter(([name]) => name.startsWith("out/"));

describe("sixty workbooks from a list in one command", () => {
  const all = agencies(60);
  let disk: MemoryDisk;

  beforeAll(async () => {
    disk = new MemoryDisk(new Map([["list.xlsx", await listFile(all)]]));
    const { code, err, out } = await make(disk);
    expect([code, err]).toEqual([0, ""]);
    expect(out.trim().split("\n")).toHaveLength(61);
  }, 300_000);

  test("opened again, each is as its agency's template says", async () => {
    expect(madeIn(disk)).toHaveLength(60);
    for (const { abbreviation, indicators } of all) {
      const bytes = disk.files.get(`out/${abbreviation} ${YEAR}.xlsx`)!;
      const { sheets } = await readWorkbookFile(bytes, "made.xlsx");
      const { cells } = sheets.find(({ name }) => name === "ส่วนที่ 1")!;
      const rows = cells
        .rowIndices()
        .map((row) => [0, 1, 2, 3, 4].map((column) => cells.value(row, column)))
        .filter(([first]) => /^\d\.\d/u.test(String(first)));
      if (indicators.length > 0)
        expect(rows).toEqual(
          indicators.map(([code, name, weight, ...targets]) => [`${code} ${name}`, weight, ...targets]),
        );
      else expect(rows.length).toBeGreaterThan(0);
    }
  });

  test("a review finds each agency and year, and nothing wrong", async () => {
    const { out } = await command(
      ["review", "--format", "jsonl", ...madeIn(disk).map(([name]) => name)],
      disk,
    );
    const records = out.trim().split("\n").map(readRecordLine);
    const told = records.map((record) => {
      if (typeof record === "string" || record.outcome.kind !== "reviewed") throw new Error(String(record));
      const [form] = record.outcome.forms;
      return { agency: form?.agency, year: form?.fiscalYear, errors: record.outcome.counts.error };
    });
    const byAgency = (a: { agency?: string | null }, b: { agency?: string | null }) =>
      String(a.agency) < String(b.agency) ? -1 : 1;
    expect(told.sort(byAgency)).toEqual(
      all.map(({ name }) => ({ agency: name, year: YEAR, errors: 0 })).sort(byAgency),
    );
  });

  describeWithValidator("Microsoft's validator", () => {
    test("is silent, and so are our own checks", async () => {
      const files = new Map(share(madeIn(disk), 8));
      const errors = await validatorErrors(files);
      for (const [name, bytes] of files) expect([...errors.get(name)!, ...checkFile(bytes)]).toEqual([]);
    }, 300_000);
  });
});

describe("a list that cannot be followed makes nothing", () => {
  test("with a fault: every one is told with its cell, in both languages", async () => {
    const [first, second] = agencies(3);
    const disk = new MemoryDisk(
      new Map([["list.xlsx", await listFile([first!, { ...second!, name: first!.name }])]]),
    );
    for (const [language, word] of [
      ["th", "มีในรายชื่อแล้ว"],
      ["en", "is in the list already"],
    ] as const) {
      const { code, err } = await make(disk, "--lang", language);
      expect(code).toBe(1);
      expect(err).toContain(`'รายชื่อ'!${formatCell({ row: 2, column: 0 })}`);
      expect(err).toContain(word);
    }
    expect(madeIn(disk)).toEqual([]);
  });

  test("with a file of that name there, unless it is told to replace it", async () => {
    const all = agencies(2);
    const there = new TextEncoder().encode("mine");
    const taken = `out/${all[1]!.abbreviation} ${YEAR}.xlsx`;
    const disk = new MemoryDisk(
      new Map([
        ["list.xlsx", await listFile(all)],
        [taken, there],
      ]),
    );
    const refused = await make(disk);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(taken);
    expect(madeIn(disk)).toEqual([[taken, there]]);
    expect((await make(disk, "--force")).code).toBe(0);
    expect(madeIn(disk)).toHaveLength(2);
  });

  test("an abbreviation with dots names a file without them", async () => {
    const [only] = agencies(1);
    const list = await listFile([{ ...only!, abbreviation: "สพธอ." }]);
    const disk = new MemoryDisk(new Map([["list.xlsx", list]]));
    expect((await make(disk)).code).toBe(0);
    expect(madeIn(disk).map(([name]) => name)).toEqual([`out/สพธอ ${YEAR}.xlsx`]);
  });

  test("with options that the list says itself", async () => {
    const { code, err } = await make(new MemoryDisk(), "--agency", "x");
    expect([code, err]).toEqual([2, expect.stringContaining("--agency")]);
  });

  test("where there is no such file, or it is no workbook", async () => {
    expect((await make(new MemoryDisk())).code).toBe(2);
    const disk = new MemoryDisk(new Map([["list.xlsx", new TextEncoder().encode("x")]]));
    expect((await make(disk)).code).toBe(2);
  });
});
