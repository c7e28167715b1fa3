import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import path from "node:path";
import { COMMON_EXIT_CODES, EXIT, EXIT_CODES } from "../../src/cli/exit-codes";
import { HELP } from "../../src/cli/help";
import { run } from "../../src/cli/run";
import { command, MemoryDisk, poolHere } from "./memory-disk";

const ROOT = path.join(__dirname, "../..");
const SAMPLE = "assets/samples/etda-2565.xlsx";

test("the codes are the ones that scripts rely on", () => {
  expect(EXIT).toEqual({
    done: 0,
    found: 1,
    unusable: 2,
    unfilled: 3,
    unsigned: 4,
    crashed: 70,
    interrupted: 130,
  });
  expect(EXIT.interrupted).toBe(128 + constants.signals.SIGINT);
});

test("a code means the same with every command: 1 is a verdict, never a failure", () => {
  for (const codes of Object.values(EXIT_CODES)) {
    const known = Object.keys(codes).map(Number);
    expect(known).toEqual(expect.arrayContaining([EXIT.done, EXIT.unusable]));
    for (const code of Object.keys(COMMON_EXIT_CODES)) expect(known).not.toContain(Number(code));
  }
});

test("the help has every command with its codes", () => {
  const described = HELP.split(/\n(?= {2}pramoen )/u);
  for (const [name, codes] of Object.entries(EXIT_CODES)) {
    const own = described.filter((text) => text.startsWith(`  pramoen ${name} `)).join("\n");
    for (const [code, { th, en }] of Object.entries(codes))
      expect(own).toContain(`      ${code}: ${th} · ${en}`);
  }
  for (const [code, { th, en }] of Object.entries(COMMON_EXIT_CODES))
    expect(HELP).toContain(`${code}: ${th} · ${en}`);
});

/** A disk whose bytes cannot be looked at: what reads a file takes a failure to read for one of the file. */
class BrokenDisk extends MemoryDisk {
  override async readFile(): Promise<Uint8Array> {
    return new Proxy(new Uint8Array(1), {
      get: (_, name) => {
        // A promise is asked whether it is one.
        if (name === "then") return undefined;
        throw new TypeError("a\u001b[31m\u202e\nFORGED: clean");
      },
    });
  }
}

test.each([
  [["check", "a.xlsx"]],
  [["check", "a.xlsx", "--format", "json"]],
  [["form", "a.xlsx"]],
  [["verify", "a.xlsx"]],
  [["summarise", "a.xlsx", "--format", "html"]],
  [["compare", "a.xlsx", "b.xlsx"]],
  [["calc", "a.xlsx", "-o", "b.xlsx"]],
  [["move-year", "a.xlsx", "--framework", "public-organisation-2565", "-o", "b.xlsx", "--force"]],
  [["template", "check", "a.xlsx"]],
])("%j: a crash is 70 and one line that says what to do, and no verdict", async (args) => {
  const { code, out, err } = await command(args, new BrokenDisk());
  expect(code).toBe(EXIT.crashed);
  // Where several files are named it goes on with the next one, and says of this one that it was not read.
  expect(
    out.includes('"files"') ? out.includes("program-fault") : /^(?:a\.xlsx: Pramoen [^\n]+\n)?$/u.test(out),
  ).toBe(true);
  expect(err).toMatch(/^pramoen: Pramoen ขัดข้อง [^\n]+\n$/u);
  expect(err).not.toMatch(/[\u001b\u202e]|\n {4}at /u); // eslint-disable-line no-control-regex -- what must not get through
  const english = await command([...args, "--lang", "en"], new BrokenDisk());
  expect(english.err).toMatch(/^pramoen: The program failed [^\n]+\n$/u);
});

test("where it failed is told to whoever asks for it", async () => {
  let err = "";
  const disk = new BrokenDisk();
  const terminal = {
    disk,
    version: "1",
    openReviewPool: poolHere(disk),
    onInterrupt: () => () => undefined,
    out: () => undefined,
  };
  const told = (text: string) => void (err += text);
  const code = await run(["check", "a.xlsx"], { ...terminal, err: told, isDebug: true });
  expect(code).toBe(EXIT.crashed);
  expect(err).toMatch(/\n {4}at /u);
});

const start = (args: readonly string[], script = "scripts/pramoen.mjs") =>
  spawn(process.execPath, [script, ...args], { cwd: ROOT });

/** How a process ends. */
const ended = (child: ReturnType<typeof start>) =>
  new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal })),
  );

test("a reader that has seen enough changes no verdict", async () => {
  const whole = spawnSync(process.execPath, ["scripts/pramoen.mjs", "check", SAMPLE], { cwd: ROOT });
  const child = start(["check", SAMPLE, SAMPLE]);
  child.stdout.destroy();
  child.stderr.destroy();
  expect(await ended(child)).toEqual({ code: whole.status, signal: null });
});

test("Ctrl+C ends it at once, as a shell tells by 130", async () => {
  const child = start(["check", ...Array.from({ length: 200 }, () => SAMPLE)]);
  child.stdout.once("data", () => child.kill("SIGINT"));
  expect(await ended(child)).toEqual({ code: null, signal: "SIGINT" });
});

/** Fails beside the command, once the program listens for that. */
const LATE = (failing: string) =>
  `data:text/javascript,${encodeURIComponent(
    `const each = setInterval(() => { if (process.listenerCount("uncaughtException") > 0) { clearInterval(each); ${failing} } }, 1);`,
  )}`;

test.each([
  ["an exception in a callback", `throw new Error("late\\u202e")`],
  ["a promise that nobody waits for", `Promise.reject(new Error("late\\u202e"))`],
])("%s is a crash too", (_, failing) => {
  const args = ["--import", LATE(failing), "scripts/pramoen.mjs", "check", SAMPLE, "--lang", "en"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  expect(stderr).toMatch(/^pramoen: The program failed [^\n]+late<U\+202E>\n$/u);
  expect(status).toBe(EXIT.crashed);
});

test("a program that cannot be started says what to do", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-start-"));
  try {
    for (const script of ["pramoen.mjs", "bundle.mjs"])
      copyFileSync(path.join(ROOT, "scripts", script), path.join(folder, script));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(folder, "pramoen.mjs"), "--help"],
      {
        encoding: "utf8",
      },
    );
    expect([status, stdout]).toEqual([EXIT.crashed, ""]);
    expect(stderr).toMatch(/^pramoen: เริ่ม Pramoen ไม่ได้ [^\n]+npm ci[^\n]+\n$/u);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("output that has nowhere to go is the fault of where it should go", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/pramoen.mjs", "--help", "--lang", "en"], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
  });
  expect(stderr).toMatch(/^pramoen: The output cannot be written [^\n]+\n$/u);
  expect(status).toBe(EXIT.unusable);
});
