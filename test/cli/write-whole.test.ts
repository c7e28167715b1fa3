import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWhole } from "../../src/cli/write-whole";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pramoen-write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (name: string) => readFileSync(at(name), "utf8");
const onPosix = process.platform === "win32" ? test.skip : test;

test("a new file is there whole, and nothing beside it", async () => {
  await writeWhole(at("a.xlsx"), bytes("ใหม่"), true);
  expect(text("a.xlsx")).toBe("ใหม่");
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("a file that is there is not replaced as a new one", async () => {
  writeFileSync(at("a.xlsx"), "เดิม");
  await expect(writeWhole(at("a.xlsx"), bytes("ใหม่"), true)).rejects.toMatchObject({ code: "EEXIST" });
  expect(text("a.xlsx")).toBe("เดิม");
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

onPosix("a file that is replaced keeps its rights, and a link its file", async () => {
  writeFileSync(at("a.xlsx"), "เดิม");
  chmodSync(at("a.xlsx"), 0o640);
  symlinkSync("a.xlsx", at("link.xlsx"));
  await writeWhole(at("link.xlsx"), bytes("ใหม่"), false);
  expect(text("a.xlsx")).toBe("ใหม่");
  expect(statSync(at("a.xlsx")).mode & 0o777).toBe(0o640);
  expect(lstatSync(at("link.xlsx")).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "link.xlsx"]);
});

test("what a process left that was killed goes with the next write of that file; what another writes stays", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const part = (name: string, id: number) =>
    `.pramoen-${createHash("sha256").update(name).digest("hex").slice(0, 16)}.${id}-0a1b2c.part`;
  writeFileSync(at(part("a.xlsx", pid)), "half");
  writeFileSync(at(part("b.xlsx", pid)), "half");
  writeFileSync(at(part("a.xlsx", process.pid)), "under way");
  writeFileSync(at(`.a.xlsx.${pid}-0a1b2c.part`), "somebody's own");
  await writeWhole(at("a.xlsx"), bytes("ใหม่"), false);
  expect(readdirSync(folder).sort()).toEqual(
    [`.a.xlsx.${pid}-0a1b2c.part`, part("a.xlsx", process.pid), part("b.xlsx", pid), "a.xlsx"].sort(),
  );
});

test("a file may have as long a name as there can be", async () => {
  const name = `${"แบบประเมิน".repeat(8)}.xlsx`;
  expect(Buffer.byteLength(name)).toBeGreaterThan(240);
  for (const isNew of [true, false]) await writeWhole(at(name), bytes("ใหม่"), isNew);
  expect(readdirSync(folder)).toEqual([name]);
});

test("a folder that is not there is told, and not made", async () => {
  await expect(writeWhole(at("no/a.xlsx"), bytes("ใหม่"), false)).rejects.toMatchObject({ code: "ENOENT" });
  expect(existsSync(at("no"))).toBe(false);
});

/** The program, in a shell that lets no file grow beyond so many blocks. */
const calculate = (from: string, to: string, limit: string) =>
  spawnSync(
    "bash",
    [
      "-c",
      `ulimit -f ${limit}; exec "$0" "$@"`,
      process.execPath,
      "scripts/pramoen.mjs",
      "calc",
      from,
      "-o",
      to,
      "--force",
    ],
    { cwd: path.join(__dirname, "../.."), encoding: "utf8" },
  );

onPosix("where the disk takes no more, the file that stood there stands, also where it is the input", () => {
  const sample = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));
  writeFileSync(at("in.xlsx"), sample);
  // The input may be the output; and the program's own bundle is made by now.
  expect(calculate(at("in.xlsx"), at("in.xlsx"), "unlimited").status).toBe(0);
  expect(readFileSync(at("in.xlsx")).subarray(0, 2).toString()).toBe("PK");
  writeFileSync(at("out.xlsx"), "เดิม");
  for (const target of ["out.xlsx", "in.xlsx"]) {
    const before = readFileSync(at(target));
    const { status, stderr } = calculate(at("in.xlsx"), at(target), "8");
    expect([status, stderr.includes(target)]).toEqual([2, true]);
    expect(readFileSync(at(target)).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  }
});
