import { readFramework } from "../../src/documents/read-framework";
import { writeDocument } from "../../src/documents/write-document";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import type { Layout } from "../../src/domain/layout/layout";
import { fileOf, formOfText, layoutOf, STRANGE_FORM, STRANGE_LAYOUT } from "../support/layout";
import { command, MemoryDisk } from "./memory-disk";

const OWN = {
  ...PUBLIC_ORGANISATION_2565,
  id: "our-own",
  version: 3,
  name: { th: "กรอบของเรา", en: "Our own" },
};
const SCORE = OWN.vocabulary.columns.score[0];
const WEIGHT = OWN.vocabulary.columns.weight[0];
/** A wording of every kind. */
const MIXED = layoutOf(
  [
    "score แต้มใหม่",
    `weight ${WEIGHT}`,
    `unit ${SCORE}`,
    "target:level-9 ระดับเก้า",
    "result ทำได้ < รอบ 1",
    "reason ทำได้ < รอบ 2",
    "none ช่องพิเศษ",
  ],
  { name: "ผังร่วม" },
);

const bytes = (text: string) => new TextEncoder().encode(text);
const diskWith = (layout: Layout, more: Record<string, Uint8Array> = {}) => {
  const own = { "f.json": bytes(writeDocument(OWN)), "l.json": bytes(writeDocument(layout)) };
  return new MemoryDisk(new Map(Object.entries({ ...own, ...more })));
};
const learn = (line: string, disk: MemoryDisk) => command(["framework", "learn", ...line.split(" ")], disk);
const textOf = (disk: MemoryDisk, file: string) => new TextDecoder().decode(disk.files.get(file));
const frameworkIn = (disk: MemoryDisk, file: string) => {
  const reading = readFramework(textOf(disk, file));
  if ("faults" in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.document;
};

test("each wording is told with its role and what became of it, and those that can be are added", async () => {
  const disk = diskWith(MIXED);
  const { code, out, err } = await learn("f.json --layout l.json -o g.json --lang en", disk);
  expect([code, err]).toEqual([1, ""]);
  expect(out).toBe(
    [
      "f.json: “Our own”, version 3, and the layout “ผังร่วม”",
      "  New words (1)",
      "    “แต้มใหม่” → Score",
      "  Known already (1)",
      `    “${WEIGHT}” → Weight`,
      "  Cannot be added (4)",
      `    “${SCORE}” → Unit: it means “Score” in this framework`,
      "    “ระดับเก้า” → target:level-9: this framework has no such target level",
      "    “ทำได้” → Result: what it means depends on the heading above it",
      "    “ทำได้” → Reason: what it means depends on the heading above it",
      "Version 4 saved as g.json",
      "",
    ].join("\n"),
  );
  const { version, vocabulary } = frameworkIn(disk, "g.json");
  expect(version).toBe(4);
  expect(vocabulary).toEqual({
    ...OWN.vocabulary,
    columns: { ...OWN.vocabulary.columns, score: [...OWN.vocabulary.columns.score, "แต้มใหม่"] },
  });
  expect(textOf(disk, "f.json")).toBe(writeDocument(OWN));
});

test("in Thai", async () => {
  const { out } = await learn("f.json --layout l.json -o g.json", diskWith(MIXED));
  expect(out).toContain("f.json: “กรอบของเรา” ฉบับที่ 3 กับผังคอลัมน์ “ผังร่วม”\n");
  expect(out).toContain("  คำใหม่ (1)\n    “แต้มใหม่” → คะแนนที่ได้\n");
  expect(out).toContain(`    “${SCORE}” → หน่วยวัด: กรอบการประเมินนี้ใช้คำนี้เป็น “คะแนนที่ได้” แล้ว\n`);
  expect(out).toMatch(/บันทึกฉบับที่ 4 ที่ g\.json\n$/);
});

test("the framework that learnt reads the form without the layout", async () => {
  const disk = diskWith(STRANGE_LAYOUT, { "form.xlsx": await fileOf(formOfText(STRANGE_FORM)) });
  const rolesBy = async (framework: string) => {
    const { out } = await command(["form", "form.xlsx", "--framework", framework, "--format", "json"], disk);
    const { files } = JSON.parse(out) as { files: { tables: { columns: { role: string }[] }[] }[] };
    return (files[0]!.tables[0]?.columns ?? []).map(({ role }) => role);
  };
  expect(await rolesBy("f.json")).not.toContain("score");
  expect(await learn("f.json --layout l.json -o g.json", disk)).toMatchObject({ code: 0, err: "" });
  expect(await rolesBy("g.json")).toEqual(
    STRANGE_LAYOUT.columns.map(({ role }) => role).filter((role) => role !== "none"),
  );
});

test("without -o nothing is written", async () => {
  const disk = diskWith(STRANGE_LAYOUT);
  const { code, out } = await learn("f.json --layout l.json --lang en", disk);
  expect(code).toBe(0);
  expect(out).toContain("  New words (8)\n");
  expect(out).toMatch(/Nothing is written; -o FILE\.json saves version 4\n$/);
  expect([...disk.files.keys()]).toEqual(["f.json", "l.json"]);
});

test("the second time nothing is new, and the file is left as it is", async () => {
  const disk = diskWith(STRANGE_LAYOUT);
  const line = "f.json --layout l.json -o f.json --force --lang en";
  expect((await learn(line, disk)).out).toMatch(/Version 4 saved as f\.json\n$/);
  const after = disk.files.get("f.json");
  const { code, out } = await learn(line, disk);
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}Known already \(8\)$/m);
  expect(out).not.toContain("New words");
  expect(out).toMatch(/Nothing to add; nothing is written\n$/);
  expect(disk.files.get("f.json")).toBe(after);
});

test("where every wording is refused, nothing is written", async () => {
  const disk = diskWith(layoutOf([`unit ${SCORE}`]));
  const { code, out } = await learn("f.json --layout l.json -o g.json", disk);
  expect(code).toBe(1);
  expect(out).toMatch(/ไม่ได้เขียนไฟล์\n$/);
  expect(disk.files.has("g.json")).toBe(false);
});

test("a layout may name the framework that learns, and a shipped one learns by its id", async () => {
  const named = diskWith(layoutOf(["target:minimum ขั้นใหม่"], { framework: OWN.id }));
  expect(await learn("f.json --layout l.json -o g.json", named)).toMatchObject({ code: 0 });
  expect(frameworkIn(named, "g.json").tiers[0].headings).toContain("ขั้นใหม่");
  const shipped = diskWith(STRANGE_LAYOUT);
  const { id, version } = PUBLIC_ORGANISATION_2565;
  expect(await learn(`${id} --layout l.json -o g.json`, shipped)).toMatchObject({ code: 0 });
  expect(frameworkIn(shipped, "g.json")).toMatchObject({ id, version: version + 1 });
});

test.each([
  ["f.json --layout l.json -o f.json", /^f\.json: ไฟล์ผลลัพธ์เป็นไฟล์เดียวกับไฟล์ต้นทาง/],
  ["f.json --layout l.json -o ./f.json", /^\.\/f\.json: ไฟล์ผลลัพธ์เป็นไฟล์เดียวกับไฟล์ต้นทาง/],
  ["f.json --layout l.json -o l.json", /^l\.json: มีไฟล์ชื่อนี้อยู่แล้ว/],
  ["f.json --layout l.json -o /read-only/g.json", /^\/read-only\/g\.json: เปิดหรือบันทึกไฟล์นี้ไม่ได้/],
  ["f.json --layout missing.json -o g.json", /^missing\.json: ไม่พบไฟล์นี้/],
  ["missing.json --layout l.json -o g.json", /^missing\.json: ไม่พบไฟล์นี้/],
  ["other --layout l.json -o g.json", /^other: ไม่รู้จักกรอบการประเมินรหัสนี้/],
  ["latin.json --layout l.json -o g.json", /^latin\.json: ไม่ใช่ไฟล์ข้อความ UTF-8/],
  [
    "l.json --layout l.json -o g.json",
    /^l\.json: ใช้ไม่ได้ พบข้อผิดพลาด 1 แห่ง\n {2}บรรทัด 1: ไฟล์นี้เป็นผังคอลัมน์ ไม่ใช่กรอบการประเมิน/,
  ],
  [
    "f.json --layout f.json -o g.json",
    /^f\.json: ใช้ไม่ได้ พบข้อผิดพลาด 1 แห่ง\n {2}บรรทัด 1: ไฟล์นี้เป็นกรอบการประเมิน ไม่ใช่ผังคอลัมน์/,
  ],
])("framework learn %s ends with 2 and writes nothing", async (line, message) => {
  const disk = diskWith(STRANGE_LAYOUT, { "latin.json": new Uint8Array([0xe9, 0x41]) });
  const before = new Map(disk.files);
  const { code, out, err } = await learn(line, disk);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
  expect(disk.files).toEqual(before);
});

test("text of a file is told on one line, without what steers a terminal", async () => {
  const disk = diskWith(
    layoutOf([], {
      name: "ผัง\u001b[31m",
      columns: [{ heading: "แต้ม\nใหม่\u202e", group: "", column: null, role: "score" }],
    }),
  );
  const { out } = await learn("f.json --layout l.json", disk);
  expect(out).toContain("    “แต้ม ใหม่<U+202E>” → คะแนนที่ได้\n");
  // eslint-disable-next-line no-control-regex -- what must not get through
  expect(out).not.toMatch(/[\u001b\u202e]/u);
});

test.each([
  ["no command", ["framework"]],
  ["a word that is no command", ["framework", "teach", "f.json", "--layout", "l.json"]],
  ["no framework", ["framework", "learn", "--layout", "l.json"]],
  ["two frameworks", ["framework", "learn", "f.json", "g.json", "--layout", "l.json"]],
  ["no layout", ["framework", "learn", "f.json"]],
  ["an option of another command", ["framework", "learn", "f.json", "--layout", "l.json", "--portable"]],
])("%s is wrong usage", async (_, args) => {
  const { code, out, err } = await command(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^pramoen: .+\n$/);
});
