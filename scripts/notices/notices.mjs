import { readFileSync } from "node:fs";
import path from "node:path";
import { noticedPackages } from "./packages.mjs";

/** @import { NoticedPackage } from "./packages.mjs" */

const RULE = "=".repeat(80);

/**
 * The licences of Pramoen and of all that is bundled with it, as text to ship beside a bundle. A text that several
 * packages share stands there once.
 * @param {string} root
 * @param {Iterable<string>} files that are in the bundle, with absolute paths
 */
export function thirdPartyNotices(root, files) {
  const packages = noticedPackages(files);
  const own = readFileSync(path.join(root, "LICENSE"), "utf8").trim();
  const parts = [
    `ประเมิน · Pramoen\n\n${own}`,
    `ซอฟต์แวร์และแบบอักษรของผู้อื่นที่รวมอยู่ ${packages.length} รายการ · Third-party software and fonts contained: ${packages.length}`,
    ...[...byText(packages)].map(([text, sharing]) => `${sharing.map(headOf).join("\n")}\n\n${text}`),
  ];
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`;
}

/**
 * @param {readonly NoticedPackage[]} packages
 * @returns {Map<string, NoticedPackage[]>}
 */
function byText(packages) {
  const groups = new Map();
  for (const each of packages) {
    const text = each.texts.join("\n\n");
    groups.set(text, [...(groups.get(text) ?? []), each]);
  }
  return groups;
}

/** @param {NoticedPackage} notice */
function headOf({ name, version, licence }) {
  return `${name} ${version} (${licence})`;
}
