import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const CACHE = path.join(ROOT, "node_modules/.cache/pramoen/bundles");

const name = `test-${process.pid}`;
let folder: string;
beforeAll(() => {
  // Below node_modules nothing counts as a source of ours.
  mkdirSync(path.join(ROOT, "test-results"), { recursive: true });
  folder = mkdtempSync(path.join(ROOT, "test-results/bundle-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(path.join(CACHE, name), { recursive: true, force: true });
});

/** What a process of its own says that imports the bundle. */
function imported(): Promise<string> {
  const source = path.relative(ROOT, path.join(folder, "source.ts"));
  const script = [
    `const { loadBundle } = await import("./scripts/bundle.mjs");`,
    `const { told } = await loadBundle("${name}", ['export const told = async () => (await import("./${source}")).word;']);`,
    `console.log(await told());`,
  ].join("\n");
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT });
  let said = "";
  child.stdout.on("data", (data) => (said += String(data)));
  child.stderr.on("data", (data) => (said += String(data)));
  return new Promise((resolve) => child.on("close", () => resolve(said.trim())));
}

test("any number of processes may be the first after each of several changes", async () => {
  for (const word of ["one", "two", "three"]) {
    writeFileSync(path.join(folder, "source.ts"), `export const word: string = "${word}";\n`);
    const said = await Promise.all(Array.from({ length: 7 }, imported));
    expect(said).toEqual(said.map(() => word));
  }
});
