import { appendFileSync, existsSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { NODE_DISK } from "../../src/cli/node-disk";
import type { Disk } from "../../src/cli/disk";
import { makeFile } from "../xlsx/make-file";
import { misstate } from "../xlsx/package/edit-zip";
import { command } from "./memory-disk";
import { agencyFile, ENCRYPTED, RoundFolder } from "./round-folder";

let folder: RoundFolder;
let one: Uint8Array;
let two: Uint8Array;
let wrong: Uint8Array;

beforeAll(async () => {
  one = await agencyFile("หนึ่ง");
  two = await agencyFile("สอง", { G8: 75, H8: 30, H12: 80, F8: "ร้อยละ 90" });
  wrong = await agencyFile("สาม", { B8: 41 });
});
beforeEach(() => {
  folder = new RoundFolder();
});
afterEach(() => folder.remove());

type Data = Awaited<ReturnType<RoundFolder["data"]>>;
const reasons = (data: Data): Record<string, string> =>
  Object.fromEntries(data.unread.map((each: { file: string; reason: string }) => [each.file, each.reason]));
const files = (data: Data): string[] => data.entries.map(({ file }: { file: string }) => file);

describe("files and folders", () => {
  test("a folder is walked with all below it; every file that cannot be read says why, and keeps no other", async () => {
    folder.put("b/ง.xlsx", one);
    folder.put("a.XLSM", two);
    folder.put("encrypted.xlsx", ENCRYPTED);
    folder.put("half.xlsx", one.subarray(0, 3000));
    folder.put("text.xlsx", "hello");
    folder.put("empty.xlsx");
    folder.put(
      "bomb.xlsx",
      misstate(makeFile({ parts: { "a.bin": new Uint8Array(9) } }), "a.bin", { size: 600 * 2 ** 20 }),
    );
    for (const ending of ["xls", "xlsb", "ods", "csv", "xltx", "xltm", "numbers", "et"])
      folder.put(`other.${ending}`, "x");
    for (const other of ["~$a.xlsx", ".hidden.xlsx", ".git/x.xlsx", "letter.pdf", "notes.docx"])
      folder.put(other, "x");
    folder.put("\u001b[31m\u202e\nFORGED: clean.xlsx", wrong);
    symlinkSync(folder.at("a.XLSM"), folder.at("link.xlsx"));
    symlinkSync(folder.at("b"), folder.at("loop"));
    symlinkSync(folder.path, folder.at("b/up"));
    symlinkSync(folder.at("letter.pdf"), folder.at("pdf-link"));
    const data = await folder.data([folder.path]);
    expect(files(data)).toEqual(["\u001b[31m\u202e\nFORGED: clean.xlsx", "b/ง.xlsx", "a.XLSM"]);
    expect(reasons(data)).toEqual({
      "encrypted.xlsx": "encrypted-file",
      "half.xlsx": "unreadable-file",
      "text.xlsx": "not-a-workbook",
      "empty.xlsx": "empty-file",
      "bomb.xlsx": "too-large",
      "other.xls": "other-format",
      "other.xlsb": "other-format",
      "other.ods": "other-format",
      "other.csv": "other-format",
      "other.xltx": "other-format",
      "other.xltm": "other-format",
      "other.numbers": "other-format",
      "other.et": "other-format",
      "link.xlsx": "link",
      loop: "link",
      "b/up": "link",
    });
    expect(data.otherFiles).toBe(6);
    const { out, code } = await folder.review([folder.path]);
    expect(code).toBe(2);
    expect(out).not.toMatch(/[\u001b\u202e]|^FORGED/mu); // eslint-disable-line no-control-regex -- what must not get through
    expect(out).toContain("6 other files are no workbooks and were passed over.\n");
  });

  test("the name below the folder tells a file; the folder's name too where two have one name", async () => {
    folder.put("x/a.xlsx", one);
    folder.put("y/a.xlsx", two);
    folder.put("y/b.xlsx", wrong);
    const [x, y] = [folder.at("x"), folder.at("y/")];
    expect(files(await folder.data([x, y])).sort()).toEqual([
      `${x}/a.xlsx`,
      `${folder.at("y")}/a.xlsx`,
      "b.xlsx",
    ]);
  });

  test("a file that is named twice is read once, and told; a link that is named is followed", async () => {
    const file = folder.put("a.xlsx", one);
    const link = folder.at("link.xlsx");
    symlinkSync(file, link);
    const { out, code } = await folder.review([link, file, folder.path]);
    expect(code).toBe(2);
    expect(out).toContain(`1 file was named more than once and is read once: ${file}`);
    expect(files(await folder.data([link, file]))).toEqual([link]);
  });

  test("a file that is named is read by its content, whatever its ending", async () => {
    const file = folder.put("form.bin", one);
    expect(files(await folder.data([file]))).toEqual([file]);
    const pdf = folder.put("a.pdf", "%PDF");
    expect(reasons(await folder.data([pdf]))).toEqual({ [pdf]: "not-a-workbook" });
    const missing = folder.at("no.xlsx");
    expect(reasons(await folder.data([missing]))).toEqual({ [missing]: "file-missing" });
  });

  test("limits of size and number are said with what exceeds them", async () => {
    folder.put("a.xlsx", new Uint8Array(2 ** 20 + 1));
    folder.put("b.xlsx", one);
    const { out } = await folder.review([folder.path, "--max-size", "1"]);
    expect(out).toContain("a.xlsx: The file is larger than the limit. (1.1 MB > 1 MB, --max-size)\n");
    let isRead = false;
    const disk: Disk = { ...NODE_DISK, readFile: (path) => ((isRead = true), NODE_DISK.readFile(path)) };
    const many = await command(["review", folder.path, "--max-files", "1", "--lang", "en"], disk);
    expect(many).toMatchObject({ code: 2, out: "" });
    expect(many.err).toContain("There are 2 of them, more than the limit of 1; nothing was read.");
    expect(isRead).toBe(false);
  });

  test("a file that changes while it is read is read again once, and then told", async () => {
    const file = folder.put("a.xlsx", one);
    const changing = (times: number): Disk => ({
      ...NODE_DISK,
      readFile: async (path) => {
        const bytes = await NODE_DISK.readFile(path);
        if (times-- > 0) utimesSync(path, times + 1, times + 1);
        return bytes;
      },
    });
    const after = async (times: number) =>
      JSON.parse((await command(["review", file, "--format", "json"], changing(times))).out);
    expect(files(await after(1))).toEqual([file]);
    expect(reasons(await after(2))).toEqual({ [file]: "changed-meanwhile" });
  });

  test("where there is nothing to review that is said", async () => {
    folder.put("a.pdf");
    expect(await folder.review([folder.path])).toMatchObject({
      code: 2,
      err: "pramoen: There is no .xlsx or .xlsm workbook where you named it.\n",
    });
  });
});

describe("what is told", () => {
  test("a line for each workbook as it comes, then where all of them stand", async () => {
    folder.put("1.xlsx", one);
    folder.put("2.xlsx", two);
    folder.put("3.xlsx", ENCRYPTED);
    const { out, err } = await folder.review([folder.path, "--jobs", "1"]);
    expect(err).toBe("");
    const lines = out.split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "1.xlsx: สำนักงานทดสอบหนึ่ง (สท.) · total 85.00 · Good · errors: 0, warnings: 0, notes: 1",
      "2.xlsx: สำนักงานทดสอบสอง (สท.) · total 80.00 · Good · errors: 0, warnings: 0, notes: 1",
      "3.xlsx: The workbook is protected by a password.",
      "All agencies, fiscal year 2565",
    ]);
    expect(out).toMatch(/^ {2}1 {5}สำนักงานทดสอบหนึ่ง \(สท\.\) +85\.00 +Good +0$/mu);
    expect(out).toContain(
      "3 files in all · ranked: 2, not ranked: 0, not readable: 1 · errors: 0, warnings: 0, notes: 2",
    );
  });

  test("as lines of records the same comes, and nothing is told of the round", async () => {
    folder.put("1.xlsx", one);
    folder.put("2.xlsx", ENCRYPTED);
    const { out, code } = await folder.review([folder.path, "--format", "jsonl", "--jobs", "1"]);
    const records = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ file, outcome }) => [file, outcome.kind])).toEqual([
      ["1.xlsx", "reviewed"],
      ["2.xlsx", "unread"],
    ]);
    expect(code).toBe(2);
  });

  test.each([
    [() => [one], 0],
    [() => [one, two], 0],
    [() => [one, wrong], 1],
    [() => [one, one], 1],
    [() => [one, new TextEncoder().encode("x")], 2],
  ])("case %#: the code is that of the gravest", async (workbooks, code) => {
    workbooks().forEach((bytes, i) => folder.put(`${i}.xlsx`, bytes));
    expect((await folder.review([folder.path])).code).toBe(code);
  });

  test("a fault of ours is one file's, and told", async () => {
    folder.put("1.xlsx", one);
    const broken = folder.put("2.xlsx", two);
    const disk: Disk = {
      ...NODE_DISK,
      readFile: async (path) => {
        const bytes = await NODE_DISK.readFile(path);
        return path === broken
          ? new Proxy(bytes, {
              get: (_, name) => (name === "length" ? bytes.length : name === "then" ? undefined : fail()),
            })
          : bytes;
      },
    };
    const { out, err, code } = await command(["review", folder.path, "--lang", "en"], disk);
    expect(code).toBe(70);
    expect(out).toContain("2.xlsx: Pramoen failed on this file");
    expect(out).toContain("1.xlsx: สำนักงานทดสอบหนึ่ง (สท.) · total 85.00");
    expect(err).toMatch(/^pramoen: The program failed [^\n]+\n$/u);
  });

  test("what changed against an earlier round", async () => {
    folder.put("then/1.xlsx", two);
    folder.put("now/1.xlsx", await agencyFile("สอง"));
    const before = folder.put(
      "then.jsonl",
      (await folder.review([folder.at("then"), "--format", "jsonl"])).out,
    );
    const { out } = await folder.review([folder.at("now"), "--before", before]);
    expect(out).toContain("  สำนักงานทดสอบสอง (สท.): total 80.00 · Good → total 85.00 · Good, +5.00\n");
    const { changes } = await folder.data([folder.at("now"), "--before", before]);
    expect(changes).toMatchObject([
      { agency: "สำนักงานทดสอบสอง (สท.)", then: { total: 80 }, now: { total: 85 }, total: 5, basis: [] },
    ]);
  });

  test("a page, and letters that stay in their folder whatever a record calls its file", async () => {
    folder.put("1.xlsx", wrong);
    const [line] = (await folder.review([folder.path, "--format", "jsonl"])).out.split("\n");
    const record = JSON.parse(line!);
    const lines = ["../../out.xlsx", "/etc/x.xlsx", "A.xlsx", "a.xlsm", "..", "<b>.xlsx"].map((file, i) =>
      JSON.stringify({ ...record, file, digest: String(i).repeat(64) }),
    );
    const from = folder.put("l/from.jsonl", lines.join("\n"));
    const letters = folder.at("letters");
    const { code } = await folder.review(["--from", from, "--letters", letters, "--deadline", "2026-12-24"]);
    expect(code).toBe(1);
    const names = await NODE_DISK.list(letters);
    expect(names.sort()).toEqual(["A.html", "_.html", "_b_.html", "_etc_x.html", "_out.html", "a (2).html"]);
    expect(readFileSync(folder.at("letters/A.html"), "utf8")).toContain("24 December 2026");
    // The same letters again are no reason to refuse; other words are.
    expect(
      (await folder.review(["--from", from, "--letters", letters, "--deadline", "2026-12-24"])).code,
    ).toBe(1);
    expect((await folder.review(["--from", from, "--letters", letters])).code).toBe(2);
    const page = (await folder.review(["--from", from, "--format", "html"])).out;
    expect(page).toContain("&lt;b&gt;.xlsx");
    expect(page).not.toContain("<b>.xlsx");
  });
});

describe("records and the journal", () => {
  test("map and reduce: two halves are the whole", async () => {
    folder.put("a/1.xlsx", one);
    folder.put("a/2.xlsx", ENCRYPTED);
    folder.put("b/3.xlsx", two);
    folder.put("b/4.xlsx", wrong);
    const lines = async (name: string) =>
      folder.put(`${name}.jsonl`, (await folder.review([folder.at(name), "--format", "jsonl"])).out);
    const [a, b] = [await lines("a"), await lines("b")];
    const whole = await folder.data([folder.at("a"), folder.at("b")]);
    expect(await folder.data(["--from", a, b])).toEqual(whole);
    expect(await folder.data(["--from", b, "--from", a])).toEqual(whole);
  });

  test("what has not changed is not unpacked again, under whatever name; what has is", async () => {
    folder.put("1.xlsx", one);
    folder.put("2.xlsx", two);
    const output = folder.at("round.xlsx");
    const first = await folder.review([folder.path, "-o", output]);
    expect(first.code).toBe(0);
    const whole = await folder.data([folder.path, "-o", output]);
    const again = await folder.review([folder.path, "-o", output]);
    expect(again.err).toBe("2 files have not changed since they were reviewed and were not read again.\n");
    writeFileSync(folder.at("2.xlsx"), wrong);
    folder.put("renamed.xlsx", two);
    const changed = await folder.review([folder.path, "-o", output]);
    expect(changed.err).toContain("2 files have not changed");
    const records = readFileSync(folder.at("round.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ file }) => file).sort()).toEqual(["1.xlsx", "2.xlsx", "renamed.xlsx", undefined]);
    expect(files(whole)).toEqual(["1.xlsx", "2.xlsx"]);
    // Judged otherwise, it is read again.
    const strict = await folder.review([folder.path, "-o", output, "--strict"]);
    expect(strict.err).not.toContain("not read again");
  });

  test("a run that was killed in the middle of a line goes on, and says the same as one run", async () => {
    for (const [i, bytes] of [one, two, wrong].entries()) folder.put(`in/${i}.xlsx`, bytes);
    const whole = await folder.data([folder.at("in")]);
    const lines = (await folder.review([folder.at("in"), "--format", "jsonl"])).out.split("\n");
    for (const cut of [1, 20, 500]) {
      folder.put("round.jsonl", `${lines[0]}\n${lines[1]!.slice(0, cut)}`);
      const { out, err } = await folder.review([
        folder.at("in"),
        "-o",
        folder.at("round.xlsx"),
        "--format",
        "json",
        "--force",
      ]);
      expect(JSON.parse(out)).toEqual(whole);
      expect(err).toContain("1 line that was cut off while it was written is passed over.");
      expect(readFileSync(folder.at("round.jsonl"), "utf8").trimEnd().split("\n")).toHaveLength(4);
    }
  });

  test("a file of the journal's name that is none is refused, and stays", async () => {
    folder.put("1.xlsx", one);
    for (const content of [
      '{"a":1}\n',
      "hello\n",
      `{"recordVersion":1,"file":"x"}\n`,
      "[]",
      '"x"',
      "null\n",
    ]) {
      const journal = folder.put("round.jsonl", content);
      const { code, err } = await folder.review([folder.path, "-o", folder.at("round.xlsx")]);
      expect([code, err]).toEqual([2, expect.stringContaining("no file of record lines of pramoen review")]);
      expect(readFileSync(journal, "utf8")).toBe(content);
      expect(existsSync(folder.at("round.xlsx"))).toBe(false);
    }
  });

  test("a workbook that somebody typed into, or that is none of ours, is not replaced without being told to", async () => {
    folder.put("in/1.xlsx", one);
    const args = [folder.at("in"), "-o", folder.put("round.xlsx", "mine")];
    expect(await folder.review(args)).toMatchObject({ code: 2, err: expect.stringContaining("use --force") });
    expect((await folder.review([...args, "--force"])).code).toBe(0);
    expect((await folder.review(args)).code).toBe(0);
    appendFileSync(folder.at("round.xlsx"), "typed");
    expect((await folder.review(args)).code).toBe(2);
    expect(readFileSync(folder.at("round.xlsx")).subarray(-5).toString()).toBe("typed");
  });

  test("the round's workbook is no part of the next round", async () => {
    folder.put("1.xlsx", one);
    const args = [folder.path, "-o", folder.at("round.xlsx")];
    const first = await folder.data(args);
    expect({ ...(await folder.data(args)), otherFiles: 0 }).toEqual(first);
  });

  test("lines of another version are passed over, lines of anything else refuse the file with their number", async () => {
    folder.put("1.xlsx", one);
    const [line] = (await folder.review([folder.path, "--format", "jsonl"])).out.split("\n");
    const from = folder.put("x/a.jsonl", `{"recordVersion":2,"file":"z"}\n\n${line}\r\n`);
    const { err, code } = await folder.review(["--from", from]);
    expect([code, err]).toEqual([0, "1 line of another version of Pramoen is passed over.\n"]);
    writeFileSync(from, `${line}\n\n{"a":1}\n`);
    expect(await folder.review(["--from", from])).toMatchObject({
      code: 2,
      out: "",
      err: `${from}: This is no file of record lines of pramoen review; nothing is read or written. First other line: 3\n`,
    });
  });

  test("of the same file in two record files the later one counts, which is told where they differ", async () => {
    folder.put("a/1.xlsx", one);
    folder.put("b/1.xlsx", two);
    const lines = async (name: string) =>
      folder.put(`${name}.jsonl`, (await folder.review([folder.at(name), "--format", "jsonl"])).out);
    const [a, b] = [await lines("a"), await lines("b")];
    const { out, err } = await folder.review([a, b]);
    expect(out).toContain("สำนักงานทดสอบสอง (สท.)");
    expect(out).not.toContain("สำนักงานทดสอบหนึ่ง (สท.)");
    expect(err).toBe("1 file is in several of them with another content, and the last one counts: 1.xlsx\n");
  });

  test("whatever a record says steers nothing", async () => {
    folder.put("1.xlsx", one);
    const record = JSON.parse((await folder.review([folder.path, "--format", "jsonl"])).out);
    const [form] = record.outcome.forms;
    const hostile = "<script>alert(1)</script>\u001b[31m\u202e\nFORGED: clean {total} =1+1";
    const text = { th: hostile, en: hostile };
    const crafted = {
      ...record,
      file: "__proto__",
      digest: "0".repeat(64),
      outcome: {
        ...record.outcome,
        nearest: text,
        forms: [
          {
            ...form,
            agency: "constructor",
            rating: text,
            components: [{ code: "toString", name: hostile, weight: 1, score: 1e308, weighted: -1e308 }],
            framework: { ...form.framework, decimals: 15, name: text },
          },
        ],
        unclear: [
          {
            sheet: hostile,
            columns: [{ column: 0, heading: hostile, group: "", isUnderstood: false, address: "A1" }],
          },
        ],
      },
    };
    const named = { ...record, file: hostile };
    const from = folder.put(
      "x/a.jsonl",
      [crafted, named, record].map((each) => JSON.stringify(each)).join("\n"),
    );
    const output = folder.at("x/round.xlsx");
    for (const format of ["text", "json", "jsonl", "html"]) {
      const { out, err } = await folder.review([
        "--from",
        from,
        "--format",
        format,
        ...(format === "text" ? ["-o", output] : []),
      ]);
      for (const said of [out, err]) {
        expect(said).not.toMatch(/[\u001b\u202e]/u); // eslint-disable-line no-control-regex -- what must not get through
        // A page has no lines.
        expect(said).not.toMatch(format === "html" ? /<script>/u : /^FORGED/mu);
      }
    }
    expect(existsSync(output)).toBe(true);
    for (const wrongShape of [
      { ...record, digest: "../../x" },
      { ...record, file: 7 },
      { ...record, outcome: { ...record.outcome, forms: [{ ...form, total: "85" }] } },
      {
        ...record,
        outcome: { ...record.outcome, forms: [{ ...form, framework: { ...form.framework, decimals: 99 } }] },
      },
      { ...record, outcome: { kind: "unread", reason: "toString", detail: "" } },
      { ...record, judgedBy: null },
    ]) {
      writeFileSync(from, JSON.stringify(wrongShape));
      expect((await folder.review(["--from", from])).code).toBe(2);
    }
  });
});

describe("the user stops it", () => {
  test("what is done is written, and the same command goes on", async () => {
    for (const [i, bytes] of [one, two, wrong].entries()) folder.put(`in/${i}.xlsx`, bytes);
    const whole = await folder.data([folder.at("in")]);
    let stop = () => {};
    const output = folder.at("round.xlsx");
    const { code, err } = await folder.review([folder.at("in"), "-o", output, "--jobs", "1"], {
      onInterrupt: (heard) => {
        stop = heard;
        return () => undefined;
      },
      out: (text) => {
        if (text.startsWith("1.xlsx")) stop();
      },
    });
    expect(code).toBe(130);
    expect(err).toContain("interrupted: 2 of 3 files; run the same command again to go on\n");
    expect(existsSync(output)).toBe(true);
    const { out, err: told } = await folder.review([folder.at("in"), "-o", output, "--format", "json"]);
    expect(told).toContain("2 files have not changed since they were reviewed");
    expect(JSON.parse(out)).toEqual(whole);
  });
});

test.each([
  ["nothing to review", []],
  ["a wrong format", ["a", "--format", "xml"]],
  ["lines alone with a workbook", ["a", "--format", "jsonl", "-o", "b.xlsx"]],
  ["lines alone with an earlier round", ["a", "--format", "jsonl", "--before", "b.jsonl"]],
  ["no files at a time", ["a", "--jobs", "0"]],
  ["half a file at a time", ["a", "--jobs", "1.5"]],
  ["a limit in words", ["a", "--max-size", "many"]],
  ["a day that there is not", ["a", "--letters", "l", "--deadline", "2026-02-30"]],
  ["a day without letters", ["a", "--deadline", "2026-02-28"]],
  ["a year of another era", ["a", "--year", "2026"]],
  ["records alone, judged anew", ["--from", "a.jsonl", "--strict"]],
  ["an option of another command", ["a", "--values"]],
])("%s is wrong usage", async (_, args) => {
  const { code, out, err } = await command(["review", ...args]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^pramoen: .+\n$/u);
});

function fail(): never {
  throw new TypeError("broken");
}
