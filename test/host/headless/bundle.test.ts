import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const directory = mkdtempSync(join(tmpdir(), "engine-"));
afterAll(() => rmSync(directory, { recursive: true }));

const PROGRAM = `
import { HeadlessEngine } from "${resolve("src/host/headless/calculation-engine")}";
const engine = new HeadlessEngine();
engine.open({ id: "x", name: "x", appVersion: "", locale: "enUS", styles: {}, sheetOrder: ["s"],
  sheets: { s: { id: "s", name: "S", rowCount: 9, columnCount: 9, cellData: {} } } });
engine.setCells("S", 0, 0, [[2, "=A1^10", "=SUM(A1:B1)"]]);
engine.calculate().then(() => {
  console.log(JSON.stringify(engine.read("S", { startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 })));
  engine.close();
});
`;

test("bundled for Node, the engine calculates and lets the process end by itself", async () => {
  const entry = join(directory, "entry.ts");
  const outfile = join(directory, "engine.cjs");
  writeFileSync(entry, PROGRAM);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "silent",
  });
  const run = spawnSync(process.execPath, [outfile], { encoding: "utf8", timeout: 30_000 });
  expect(run.stderr).toBe("");
  expect(JSON.parse(run.stdout)).toEqual([[2, 1024, 1026]]);
  expect(run.status).toBe(0);
}, 60_000);
