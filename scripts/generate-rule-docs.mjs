// Writes docs/rules/ from the rule records. Usage: node scripts/generate-rule-docs.mjs [--check]
import { mkdtempSync, readdirSync, readFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, "docs", "rules");

const SEVERITIES = {
  error: { th: "ข้อผิดพลาด", en: "error" },
  warning: { th: "ควรตรวจ", en: "warning" },
  info: { th: "ข้อสังเกต", en: "info" },
};

/** The rule records, loaded from TypeScript. */
export async function loadRules() {
  const directory = mkdtempSync(path.join(tmpdir(), "pramoen-rules-"));
  try {
    const outfile = path.join(directory, "rules.cjs");
    await build({
      entryPoints: [path.join(root, "src/domain/validation/rules.ts")],
      outfile,
      bundle: true,
      format: "cjs",
      platform: "neutral",
      logLevel: "silent",
    });
    return createRequire(pathToFileURL(outfile))(outfile).RULES;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What docs/rules/ should hold: file name to content. */
export function renderDocs(rules) {
  const pages = rules.map((rule) => [`${rule.id}.md`, renderRule(rule)]);
  return new Map([["README.md", renderIndex(rules)], ...pages]);
}

function renderIndex(rules) {
  const rows = rules.map(({ id, severity, name }) =>
    [`[${id}](${id}.md)`, SEVERITIES[severity].th, escape(name.th), escape(name.en)].join(" | "),
  );
  return lines(
    "# กฎการตรวจ · Rules",
    "หน้าเหล่านี้สร้างจากโค้ดของกฎด้วย `node scripts/generate-rule-docs.mjs` อย่าแก้ด้วยมือ  ",
    "These pages are generated from the rules themselves; do not edit them by hand.",
    "",
    "| กฎ · Rule | ระดับ · Severity | ชื่อ | Name |",
    "| --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
  );
}

function renderRule(rule) {
  const severity = SEVERITIES[rule.severity];
  const messages = Object.entries(rule.messages).map(
    ([id, message]) => `| \`${id}\` | ${escape(message.th)} | ${escape(message.en)} |`,
  );
  return lines(
    `# ${escape(rule.name.th)} · ${escape(rule.name.en)}`,
    `\`${rule.id}\` · ${severity.th} · ${severity.en}`,
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
    "[กฎทั้งหมด · All rules](README.md)",
  );
}

function section(title, text) {
  return [`## ${title}`, "", escape(text.th), "", escape(text.en), ""];
}

function lines(heading, ...rest) {
  return [heading, "", ...rest, ""].join("\n");
}

/** Rule texts are plain: nothing in them is Markdown or HTML. */
function escape(text) {
  return text
    .replace(/\\/g, "\\\\")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[|*_`[\]#]/g, "\\$&")
    .replace(/\s+/g, " ");
}

/** Names of the files that differ from what the rules say, those without a rule included. */
export function staleDocs(pages, directory = folder) {
  const present = listing(directory);
  const read = (name) => readFileSync(path.join(directory, name), "utf8");
  const wrong = [...pages].filter(([name, text]) => !present.includes(name) || read(name) !== text);
  return [...wrong.map(([name]) => name), ...present.filter((name) => !pages.has(name))];
}

/** Brings the folder up to date: writes every page and removes those without a rule. */
export function writeDocs(pages, directory = folder) {
  mkdirSync(directory, { recursive: true });
  for (const name of listing(directory)) if (!pages.has(name)) rmSync(path.join(directory, name));
  for (const [name, text] of pages) writeFileSync(path.join(directory, name), text);
}

function listing(directory) {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

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
