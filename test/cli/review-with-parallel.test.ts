import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { testWithParallel } from "../support/parallel";
import { agencyFile, ENCRYPTED, RoundFolder } from "./round-folder";

const ROOT = path.join(__dirname, "../..");

let folder: RoundFolder;
beforeEach(() => {
  folder = new RoundFolder();
});
afterEach(() => folder.remove());

/** Process ids of those that a process has started, and of those that these have, with their command lines. */
function startedBy(parent: number): { id: number; command: string }[] {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, "utf8");
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        return [{ id: Number(name), parent: Number(/^PPid:\s*(\d+)/mu.exec(status)?.[1]), command }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
  const below = (id: number): typeof processes =>
    processes.filter((each) => each.parent === id).flatMap((each) => [each, ...below(each.id)]);
  return below(parent);
}

/** Runs the script; kills one of its workers as soon as there is one, if told to. */
async function spread(args: readonly string[], isKilling: boolean): Promise<number | null> {
  const child = spawn("scripts/review-with-parallel.sh", args, {
    cwd: ROOT,
    env: { ...process.env, BATCH: "3" },
    stdio: "ignore",
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  let isKilled = !isKilling;
  while (!isKilled && child.exitCode === null) {
    await wait(20);
    const worker = startedBy(child.pid!).find(({ command }) =>
      /^\S*node \S+pramoen\.mjs review /u.test(command),
    );
    if (!worker) continue;
    // In the middle: it has begun to load what it needs.
    await wait(150);
    process.kill(worker.id, "SIGKILL");
    isKilled = true;
  }
  return ended;
}

testWithParallel("spread over processes, one of them killed, a round is what one run says", async () => {
  for (let i = 0; i < 10; i++) folder.put(`in/${i} ก'“$x”.xlsx`, await agencyFile(`${i}`));
  folder.put("in/sub/encrypted.xlsx", ENCRYPTED);
  folder.put("in/old.ods", "x");
  const [input, output] = [folder.at("in"), folder.at("round.xlsx")];
  const data = (...more: string[]) => {
    const args = ["scripts/pramoen.mjs", "review", input, "--format", "json", "--lang", "en", ...more];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
    return { round: JSON.parse(stdout), stderr };
  };
  // Without another attempt the killed batch is missing, and nothing is put together.
  expect(await spread([input, output, "--jobs", "2", "--retries", "1"], true)).toBe(70);
  expect(existsSync(output)).toBe(false);
  const log = () => readFileSync(folder.at("round.parts/joblog"), "utf8").trimEnd().split("\n").slice(1);
  expect(log().filter((line) => line.split("\t")[6] !== "0")).toHaveLength(1);
  // The same again takes up that batch alone, and the encrypted file decides the code.
  expect(await spread([input, output, "--jobs", "2"], false)).toBe(2);
  expect(existsSync(folder.at("round.parts"))).toBe(false);
  const joined = data("-o", output);
  expect(joined.stderr).toContain("10 files have not changed since they were reviewed");
  expect(joined.round.entries).toHaveLength(10);
  expect(joined.round).toEqual(data().round);
});

testWithParallel("a batch that is killed once is repeated, and leaves no half line", async () => {
  for (let i = 0; i < 4; i++) folder.put(`in/${i}.xlsx`, await agencyFile(`${i}`));
  expect(await spread([folder.at("in"), folder.at("round.xlsx"), "--jobs", "1"], true)).toBe(0);
  const lines = readFileSync(folder.at("round.jsonl"), "utf8").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).file)).toEqual([
    "0.xlsx",
    "1.xlsx",
    "2.xlsx",
    "3.xlsx",
    undefined,
  ]);
});

test("how it is called is said where it is called otherwise", () => {
  const { status, stderr } = spawnSync("scripts/review-with-parallel.sh", [], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toContain("scripts/review-with-parallel.sh FOLDER ROUND.xlsx");
});
