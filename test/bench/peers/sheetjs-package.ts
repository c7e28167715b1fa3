import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** SheetJS as npm has it, under the Apache License 2.0: of the benchmark alone, never of the product or its tests. */
const NAME = "xlsx";
const VERSION = "0.18.5";
/** Beside the bundles of the benchmarks, where theirs find it. */
const FOLDER = path.resolve("node_modules/.cache/pramoen/bench");

/** How to get it, for who has not. */
export const HOW_TO_GET =
  `SheetJS (${NAME} ${VERSION}, Apache-2.0) is not installed, so nothing is compared with it. ` +
  "npm run bench -- goals --peers fetches it into node_modules/.cache.";

export function hasSheetJs(): boolean {
  const manifest = path.join(FOLDER, "node_modules", NAME, "package.json");
  if (!existsSync(manifest)) return false;
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version === VERSION;
}

/** Downloads it. @throws where npm could not. */
export function installSheetJs(): void {
  const flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", ["install", "--prefix", FOLDER, ...flags, `${NAME}@${VERSION}`], {
    stdio: "inherit",
    // npm is a script there.
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm could not install ${NAME}@${VERSION}.`);
}
