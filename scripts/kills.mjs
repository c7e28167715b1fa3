/**
 * npm run kills: ends a process with kill -9 at random moments while it writes over a file, and looks each time
 * whether one whole version stands there. Prints how many were ended in the middle of a write.
 *
 * npm run kills -- 500 7      so many times (200), with another seed (1)
 */
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { loadBundle } from "./bundle.mjs";

/** Bytes; a large workbook with pictures. */
const SIZE = 30_000_000;
/** Longest that a writer lives, in milliseconds: some whole writes and the beginning of another. */
const LONGEST = 250;
const HEAD = 40;

const writeBundle = () => loadBundle("write-whole", ['export { writeWhole } from "./src/cli/write-whole";']);

if (process.send) await writeForEver(process.argv[2] ?? "");
else process.exitCode = await kill(Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 1));

/**
 * One version after the other, each with its own digest in front.
 * @param {string} file
 */
async function writeForEver(file) {
  const { writeWhole } = await writeBundle();
  const versions = [1, 2].map(version);
  process.send?.("ready");
  for (let i = 0; ; i++) await writeWhole(file, versions[i % 2], false);
}

/**
 * @param {number} times
 * @param {number} seed
 */
async function kill(times, seed) {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-kills-"));
  const file = path.join(folder, "report.xlsx");
  writeFileSync(file, version(3));
  await writeBundle();
  let underWay = 0;
  let broken = 0;
  let random = seed;
  for (let i = 0; i < times; i++) {
    const writer = fork(fileURLToPath(import.meta.url), [file]);
    const ended = new Promise((resolve) => writer.once("exit", resolve));
    await new Promise((resolve) => writer.once("message", resolve));
    // Any generator does: the moments shall be others each time, and the same again for the same seed.
    random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
    await wait((random / 0x7fffffff) * LONGEST);
    writer.kill("SIGKILL");
    await ended;
    const content = readFileSync(file);
    if (content.subarray(0, HEAD).toString() !== digestOf(content.subarray(HEAD))) broken += 1;
    if (readdirSync(folder).length > 1) underWay += 1;
  }
  const { writeWhole } = await writeBundle();
  await writeWhole(file, Buffer.from("the end"), false);
  const left = readdirSync(folder).filter((name) => name !== "report.xlsx");
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `${times} kills, ${underWay} of them in the middle of a write: ${broken} broken files; ` +
      `${left.length} parts left after the next write`,
  );
  return broken > 0 || left.length > 0 ? 1 : 0;
}

/**
 * Bytes of one kind with their digest in front.
 * @param {number} fill
 */
function version(fill) {
  const body = Buffer.alloc(SIZE, fill);
  return Buffer.concat([Buffer.from(digestOf(body)), body]);
}

/** @param {Uint8Array} bytes */
function digestOf(bytes) {
  return createHash("sha1").update(bytes).digest("hex");
}
