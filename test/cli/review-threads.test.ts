import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { makeFile } from "../xlsx/make-file";
import { agencyFile, ENCRYPTED, RoundFolder } from "./round-folder";

const ROOT = path.join(__dirname, "../..");
const ARGS = ["scripts/pramoen.mjs", "review", "--lang", "en"];

let folder: RoundFolder;
beforeEach(() => {
  folder = new RoundFolder();
});
afterEach(() => folder.remove());

function review(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...ARGS, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

async function fill(count: number): Promise<string> {
  for (let i = 0; i < count; i++) folder.put(`in/${i}.xlsx`, await agencyFile(`${i}`));
  return folder.at("in");
}

/** Takes more memory than a small limit: a million texts, each of its own. */
function largeFile(): Uint8Array {
  const texts = Array.from({ length: 400_000 }, (_, i) => `<si><t>text ${i}</t></si>`).join("");
  const rows = Array.from(
    { length: 400_000 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i}</v></c></row>`,
  );
  return makeFile({ sheets: { A: `<sheetData>${rows.join("")}</sheetData>` }, texts });
}

test("threads say what one process says, one or four at a time; a framework crosses to them", async () => {
  const input = await fill(6);
  folder.put("in/encrypted.xlsx", ENCRYPTED);
  const args = [input, "--format", "json", "--framework", "public-organisation-2565"];
  const here = await folder.review(args);
  for (const jobs of ["1", "4"]) {
    const { status, stdout } = review(...args, "--jobs", jobs);
    const data = JSON.parse(stdout);
    const own = JSON.parse(here.out);
    // The program in jest has a version of its own.
    expect({ ...data, judgedBy: null }).toEqual({ ...own, judgedBy: null });
    expect(status).toBe(here.code);
  }
});

test("a file that takes more memory or time than the limit is told, and the next ones are read", async () => {
  await fill(2);
  folder.put("in/a-large.xlsx", largeFile());
  const { stdout, status } = review(folder.at("in"), "--jobs", "1", "--memory-limit", "48");
  expect(stdout).toContain("a-large.xlsx: It takes more memory than the limit. (48 MB, --memory-limit)\n");
  expect(stdout).toMatch(/^0\.xlsx: .+ · total 85\.00/mu);
  expect(stdout).toMatch(/^1\.xlsx: .+ · total 85\.00/mu);
  expect(status).toBe(2);
  const late = review(
    folder.at("in/a-large.xlsx"),
    folder.at("in/0.xlsx"),
    "--jobs",
    "1",
    "--time-limit",
    "1",
  );
  expect(late.stdout).toContain("a-large.xlsx: It was not read within the time limit. (1 s, --time-limit)\n");
  expect(late.stdout).toMatch(/0\.xlsx: .+ · total 85\.00/u);
});

/** Starts a run, sends it a signal once it has told of so many files, and waits for its end. */
function stopped(args: readonly string[], after: number, signals: readonly NodeJS.Signals[]) {
  const child = spawn(process.execPath, [...ARGS, ...args], { cwd: ROOT });
  let out = "";
  let err = "";
  let isSent = false;
  child.stderr.on("data", (data) => (err += String(data)));
  child.stdout.on("data", (data) => {
    out += String(data);
    if (isSent || out.split("\n").length <= after) return;
    isSent = true;
    for (const signal of signals) child.kill(signal);
  });
  return new Promise<{ code: number | null; signal: string | null; out: string; err: string }>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, out, err })),
  );
}

test("Ctrl+C keeps what is done, a killed run too; the same command goes on and says the same as one run", async () => {
  const input = await fill(60);
  const whole = JSON.parse(review(input, "--format", "json").stdout);
  const output = folder.at("round.xlsx");
  const { code, err } = await stopped([input, "-o", output, "--jobs", "2"], 5, ["SIGINT"]);
  expect(code).toBe(130);
  expect(err).toMatch(/^interrupted: \d+ of 60 files; run the same command again to go on$/mu);
  expect(existsSync(output)).toBe(true);
  const killed = await stopped([input, "-o", output, "--jobs", "2"], 30, ["SIGKILL"]);
  expect(killed.signal).toBe("SIGKILL");
  expect(readFileSync(folder.at("round.jsonl"), "utf8").split("\n").length).toBeGreaterThan(20);
  const { stdout, stderr } = review(input, "-o", output, "--format", "json");
  expect(JSON.parse(stdout)).toEqual(whole);
  expect(stderr).toMatch(/^\d+ files have not changed since they were reviewed/mu);
});

test("a second Ctrl+C ends it at once", async () => {
  const input = await fill(20);
  const child = spawn(process.execPath, [...ARGS, input, "--jobs", "1"], { cwd: ROOT });
  const ended = new Promise<[number | null, string | null]>((resolve) =>
    child.on("close", (code, signal) => resolve([code, signal])),
  );
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGINT");
  child.kill("SIGINT");
  const [code, signal] = await ended;
  expect(signal === "SIGINT" || code === 130).toBe(true);
});
