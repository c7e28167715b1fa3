import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Whether `npm ci` has to run: node_modules is missing, or is older than package-lock.json and does not hold
 * what it lists. A mere checkout gives package-lock.json a new date, hence the second look.
 * @param {string} root
 */
export function needsInstall(root) {
  const lockFile = path.join(root, "package-lock.json");
  const installedFile = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(installedFile)) return true;
  if (statSync(installedFile).mtimeMs >= statSync(lockFile).mtimeMs) return false;
  const wanted = readPackages(lockFile);
  const installed = readPackages(installedFile);
  return Object.entries(wanted).some(([place, entry]) => {
    if (place === "" || entry.link) return false;
    const there = installed[place];
    return there ? there.version !== entry.version : !entry.optional && !entry.devOptional;
  });
}

/**
 * Whether `output` was not built yet from `inputs` as they are now.
 * The stamp is our own: bundlers leave an unchanged file with its old date.
 * @param {string} root
 * @param {string} name of the build
 * @param {readonly string[]} inputs files and folders, relative to the root
 * @param {string} output a file of the build, relative to the root
 */
export function isStale(root, name, inputs, output) {
  const stamp = stampFile(root, name);
  if (!existsSync(path.join(root, output)) || !existsSync(stamp)) return true;
  return readFileSync(stamp, "utf8") !== describe(root, inputs);
}

/**
 * Remembers that the output now matches its inputs.
 * @param {string} root
 * @param {string} name of the build
 * @param {readonly string[]} inputs files and folders, relative to the root
 */
export function markFresh(root, name, inputs) {
  const stamp = stampFile(root, name);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, describe(root, inputs));
}

/**
 * @param {string} root
 * @param {string} name
 */
function stampFile(root, name) {
  return path.join(root, "node_modules/.cache/pramoen", `${name}.stamp`);
}

/**
 * Every input with its date: an added, changed or removed file changes the text.
 * @param {string} root
 * @param {readonly string[]} inputs
 */
function describe(root, inputs) {
  return inputs.flatMap((input) => list(path.join(root, input))).join("\n");
}

/**
 * @param {string} file or folder
 * @returns {string[]}
 */
function list(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return [`${file} missing`];
  if (!found.isDirectory()) return [`${file} ${found.mtimeMs} ${found.size}`];
  return readdirSync(file)
    .sort()
    .flatMap((name) => list(path.join(file, name)));
}

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * The packages that a lock file of npm lists, by their place.
 * @param {string} file
 * @returns {Readonly<Record<string, LockedPackage>>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
