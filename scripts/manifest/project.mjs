import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";
import outputs from "../webpack/outputs.js";

export const ROOT = path.resolve(fileURLToPath(new URL("../../", import.meta.url)));

const COMMAND_NAMES = "src/commands/command-names.ts";

/**
 * What a manifest must agree with.
 * @typedef {object} ManifestProject
 * @property {string} version of package.json
 * @property {readonly string[]} commandNames functions that a ribbon button can call
 * @property {(file: string) => Buffer | null} readFile a file's bytes by its path below the add-in's address
 * @property {(file: string) => boolean} isBuilt whether the build makes the file
 */

/**
 * The project as it stands: package.json, the commands, and the files of a build or of the repository.
 * @param {{ readonly dist: string | undefined }} place the folder of the build; without one, the repository's files
 * @returns {Promise<ManifestProject>}
 */
export async function readProject({ dist }) {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const built = new Set(Object.values(outputs));
  const folder = dist ?? ROOT;
  /** @param {string} file */
  const exists = (file) => existsSync(path.join(folder, file));
  return {
    version,
    commandNames: await readCommandNames(),
    readFile: (file) => (exists(file) ? readFileSync(path.join(folder, file)) : null),
    // Without a build, only assets have the path that they are served at.
    isBuilt: dist ? exists : (file) => built.has(file) || (file.startsWith("assets/") && exists(file)),
  };
}

/** @returns {Promise<readonly string[]>} */
async function readCommandNames() {
  const source = readFileSync(path.join(ROOT, COMMAND_NAMES), "utf8");
  const { code } = await transform(source, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.COMMAND_NAMES;
}
