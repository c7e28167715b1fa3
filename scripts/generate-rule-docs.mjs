// Writes docs/rules/ from the rule records. Usage: node scripts/generate-rule-docs.mjs [--check]
import { mkdtempSync, readdirSync, readFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** @import { LocalisedText } from "../src/domain/text/localised" */
/** @import { Severity } from "../src/domain/validation/engine/finding" */
/** @import { Rule } from "../src/domain/validation/engine/rule" */
/** @import { AcceptedCase, RejectedCase, RuleCases } from "../test/support/rule-cases" */

/**
 * @typedef {typeof import("../src/domain/validation/rules")
 *   & typeof import("../src/domain/validation/engine/groups")
 *   & { readonly CASES: Readonly<Record<string, RuleCases>> }} Rules
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, "docs", "rules");
const caseFolder = path.join(root, "test", "domain", "validation", "rules");

/** @type {Readonly<Record<Severity, LocalisedText>>} */
const SEVERITIES = {
  error: { th: "ข้อผิดพลาด", en: "error" },
  warning: { th: "ควรตรวจ", en: "warning" },
  info: { th: "ข้อสังเกต", en: "info" },
};

/**
 * The rule records with the names of their groups and the cases of their tests, loaded from TypeScript.
 * @returns {Promise<Rules>}
 */
export async function loadRules() {
  const ids = listing(caseFolder).flatMap((name) => /^(.+)\.cases\.ts$/.exec(name)?.[1] ?? []);
  const entry = [
    `export { RULES } from "./src/domain/validation/rules";`,
    `export { GROUP_NAMES } from "./src/domain/validation/engine/groups";`,
    ...ids.map((id, i) => `import { cases as c${i} } from "./test/domain/validation/rules/${id}.cases";`),
    `export const CASES = { ${ids.map((id, i) => `${JSON.stringify(id)}: c${i}`).join(", ")} };`,
  ];
  const directory = mkdtempSync(path.join(tmpdir(), "pramoen-rules-"));
  try {
    const outfile = path.join(directory, "rules.cjs");
    await build({
      stdin: { contents: entry.join("\n"), resolveDir: root, loader: "ts" },
      outfile,
      bundle: true,
      format: "cjs",
      platform: "neutral",
      logLevel: "silent",
    });
    return createRequire(pathToFileURL(outfile))(outfile);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * What docs/rules/ should hold: file name to content.
 * @param {Pick<Rules, "RULES" | "GROUP_NAMES" | "CASES">} rules
 * @returns {Map<string, string>}
 */
export function renderDocs({ RULES, GROUP_NAMES, CASES }) {
  const pages = new Map([["README.md", renderIndex(RULES, GROUP_NAMES)]]);
  for (const rule of RULES) {
    const cases = CASES[rule.id];
    if (!cases) throw new Error(`The rule ${rule.id} has no cases`);
    pages.set(`${rule.id}.md`, renderRule(rule, GROUP_NAMES[rule.group], cases));
  }
  return pages;
}

/**
 * @param {readonly Rule[]} rules
 * @param {Rules["GROUP_NAMES"]} groups
 */
function renderIndex(rules, groups) {
  const tables = Object.entries(groups).flatMap(([group, name]) => {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length === 0) return [];
    const rows = members.map(({ id, severity, name: { th, en } }) =>
      [`[${id}](${id}.md)`, SEVERITIES[severity].th, escape(th), escape(en)].join(" | "),
    );
    return [
      "",
      `## ${escape(name.th)} · ${escape(name.en)}`,
      "",
      "| กฎ · Rule | ระดับ · Severity | ชื่อ | Name |",
      "| --- | --- | --- | --- |",
      ...rows.map((row) => `| ${row} |`),
    ];
  });
  return lines(
    "# กฎการตรวจ · Rules",
    "หน้าเหล่านี้สร้างจากโค้ดของกฎด้วย `node scripts/generate-rule-docs.mjs` อย่าแก้ด้วยมือ  ",
    "These pages are generated from the rules themselves; do not edit them by hand.",
    ...tables,
  );
}

/**
 * @param {Rule} rule
 * @param {LocalisedText} group its name
 * @param {RuleCases} cases
 */
function renderRule(rule, group, cases) {
  const severity = SEVERITIES[rule.severity];
  const messages = Object.entries(rule.messages).map(
    ([id, message]) => `| \`${id}\` | ${escape(message.th)} | ${escape(message.en)} |`,
  );
  return lines(
    `# ${escape(rule.name.th)} · ${escape(rule.name.en)}`,
    `\`${rule.id}\` · ${severity.th} · ${severity.en} · ${escape(group.th)} · ${escape(group.en)}`,
    "",
    ...section("เหตุผล · Why", rule.why),
    "## ข้อความ · Messages",
    "",
    "| รหัส · Id | ไทย | English |",
    "| --- | --- | --- |",
    ...messages,
    "",
    ...section("วิธีแก้ · How to fix", rule.remedy),
    ...section("ที่มา · Source", rule.source),
    ...examples(cases),
    "[กฎทั้งหมด · All rules](README.md)",
  );
}

/**
 * The very cases that the rule's test runs.
 * @param {RuleCases} cases
 */
function examples({ accept, reject }) {
  /** @param {AcceptedCase} example */
  const cells = ({ input }) =>
    "sheets" in input ? "–" : Object.entries(input).map(cellText).join(", ").replace(/\|/g, "\\|") || "–";
  /** @param {RejectedCase} example */
  const faults = (example) =>
    example.faults.map(({ messageId, address }) => `\`${messageId}\`${address ? ` ${address}` : ""}`);
  return [
    "## ตัวอย่าง · Examples",
    "",
    "ตัวอย่างเหล่านี้คือชุดทดสอบของกฎ แต่ละบรรทัดบอกเซลล์ที่ต่างจากแบบประเมินที่ถูกต้อง  ",
    "These are the rule's own tests: each line gives the cells in which it differs from a clean form.",
    "",
    "| พบ · Reported | เซลล์ · Cells | ข้อความ · Messages |",
    "| --- | --- | --- |",
    ...reject.map((each) => `| ${escape(each.name)} | ${cells(each)} | ${faults(each).join(", ")} |`),
    "",
    "| ผ่าน · Accepted | เซลล์ · Cells |",
    "| --- | --- |",
    ...accept.map((each) => `| ${escape(each.name)} | ${cells(each)} |`),
    "",
  ];
}

/**
 * `B8: "40 "`; a formula with the value that it shows, a number with its format.
 * @param {[address: string, value: unknown]} cell
 * @returns {string}
 */
function cellText([address, value]) {
  if (isFormatted(value)) return `${cellText([address, value.cell])} (${code(value.code)})`;
  const shown = Array.isArray(value) ? `${value[0]} → ${JSON.stringify(value[1])}` : JSON.stringify(value);
  return code(`${address}: ${visible(shown)}`);
}

/**
 * @param {unknown} value
 * @returns {value is import("../test/support/form").FormattedValue}
 */
function isFormatted(value) {
  return typeof value === "object" && value !== null && "code" in value;
}

/**
 * Characters that cannot be seen, by their number.
 * @param {string} text
 */
function visible(text) {
  return text.replace(/[\p{C}\p{Z}]/gu, (c) =>
    c === " " ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** @param {string} text */
function code(text) {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/**
 * @param {string} title
 * @param {LocalisedText} text
 */
function section(title, text) {
  return [`## ${title}`, "", escape(text.th), "", escape(text.en), ""];
}

/**
 * @param {string} heading
 * @param {readonly string[]} rest
 */
function lines(heading, ...rest) {
  return [heading, "", ...rest, ""].join("\n");
}

/**
 * Rule texts are plain: nothing in them is Markdown or HTML.
 * @param {string} text
 */
function escape(text) {
  return text
    .replace(/\\/g, "\\\\")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[|*_`[\]#]/g, "\\$&")
    .replace(/\s+/g, " ");
}

/**
 * Names of the files that differ from what the rules say, those without a rule included.
 * @param {ReadonlyMap<string, string>} pages
 */
export function staleDocs(pages, directory = folder) {
  const present = listing(directory);
  /** @param {string} name */
  const read = (name) => readFileSync(path.join(directory, name), "utf8");
  const wrong = [...pages].filter(([name, text]) => !present.includes(name) || read(name) !== text);
  return [...wrong.map(([name]) => name), ...present.filter((name) => !pages.has(name))];
}

/**
 * Brings the folder up to date: writes every page and removes those without a rule.
 * @param {ReadonlyMap<string, string>} pages
 */
export function writeDocs(pages, directory = folder) {
  mkdirSync(directory, { recursive: true });
  for (const name of listing(directory)) if (!pages.has(name)) rmSync(path.join(directory, name));
  for (const [name, text] of pages) writeFileSync(path.join(directory, name), text);
}

/** @param {string} directory */
function listing(directory) {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return [];
    throw error;
  }
}

/** @param {readonly string[]} options */
async function main(options) {
  const unknown = options.filter((option) => option !== "--check");
  if (unknown.length > 0) throw new Error(`Unknown option ${unknown.join(" ")}; the only one is --check.`);
  const pages = renderDocs(await loadRules());
  if (!options.includes("--check")) {
    writeDocs(pages);
    console.log(`docs/rules: ${pages.size} pages`);
    return;
  }
  const stale = staleDocs(pages);
  if (stale.length === 0) return;
  console.error(
    `docs/rules is not up to date (${stale.join(", ")}): run node scripts/generate-rule-docs.mjs`,
  );
  process.exitCode = 1;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2));
}
