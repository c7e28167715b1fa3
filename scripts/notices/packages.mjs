import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { STATED } from "./stated.mjs";

/**
 * A package whose code, styles or fonts are in a bundle, and what it is licensed under.
 * @typedef {object} NoticedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence an expression of SPDX
 * @property {readonly string[]} texts
 */

/** Files in which packages keep their licence, and what a licence asks to be passed on beside it. */
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|ofl)(?:[-._].*)?$/iu;

/** The folder of the innermost package that a file of a bundle is from. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/u;

/** A licence in a README: a heading of its own, and the words that give leave. */
const README_LICENCE = /^#+ *licen[cs]e\b.*\n(?<text>[^]*?)(?=^#|(?![^]))/imu;

/**
 * The packages that these files are from, each version once, by name. Files of the project are of none.
 * @param {Iterable<string>} files with absolute paths
 * @returns {NoticedPackage[]}
 * @throws {Error} where a package says no licence or has no text of it, and none is stated for it
 */
export function noticedPackages(files) {
  const folders = new Set([...files].flatMap((file) => PACKAGE_FOLDER.exec(file)?.[0] ?? []));
  const packages = new Map(
    [...folders].map(readPackage).map((each) => [`${each.name} ${each.version}`, each]),
  );
  const lacking = [...packages].filter(([, { licence, texts }]) => licence === "" || texts.length === 0);
  if (lacking.length > 0) {
    const names = lacking.map(([name]) => name).join(", ");
    throw new Error(
      `No licence, or no text of it, in ${names}. Look for it at the package's source and state it in scripts/notices/stated.mjs.`,
    );
  }
  return [...packages.keys()].sort().map((name) => /** @type {NoticedPackage} */ (packages.get(name)));
}

/**
 * @param {string} folder
 * @returns {NoticedPackage}
 */
function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const { licence = license ?? "", like, holders } = STATED[name] ?? { why: "" };
  const own = licenceTexts(folder);
  const texts = own.length > 0 || like === undefined ? own : licenceTexts(siblingOf(folder, name, like));
  return { name, version, licence, texts: texts.map((text) => (holders ? heldBy(text, holders) : text)) };
}

/** @param {string} folder */
function licenceTexts(folder) {
  const names = readdirSync(folder).sort();
  const files = names.filter((name) => LICENCE_FILE.test(name));
  if (files.length > 0) return files.map((name) => tidy(readFileSync(path.join(folder, name), "utf8")));
  const readme = names.find((name) => /^readme\.md$/iu.test(name));
  const text =
    readme && README_LICENCE.exec(readFileSync(path.join(folder, readme), "utf8"))?.groups?.["text"];
  return text && /permission/iu.test(text) ? [tidy(text)] : [];
}

/**
 * @param {string} folder
 * @param {string} name of the package there
 * @param {string} sibling installed beside it
 */
function siblingOf(folder, name, sibling) {
  return path.join(folder, ...name.split("/").map(() => ".."), sibling);
}

/**
 * @param {string} text
 * @param {string} holders
 */
function heldBy(text, holders) {
  return text.replace(/^copyright .*$/imu, holders);
}

/** @param {string} text */
function tidy(text) {
  return text
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .replace(/[ \t]+$/gmu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/^\n+|\n+$/gu, "");
}
