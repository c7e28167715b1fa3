// Writes the tables of docs/frameworks.md and docs/layouts.md from the schemas and the shipped frameworks.
// Usage: node scripts/generate-framework-docs.mjs [--check]
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadBundle } from "./bundle.mjs";

/** @import { Certainty, Framework } from "../src/domain/framework/framework" */

/**
 * The part of JSON Schema that our documents use.
 * @typedef {object} Schema
 * @property {string} [description] in Thai and English, parted by " · "
 * @property {Readonly<Record<string, Schema>>} [properties]
 * @property {readonly string[]} [required]
 * @property {Schema} [items]
 * @property {Schema | boolean} [additionalProperties]
 * @property {string} [$ref]
 * @property {Readonly<Record<string, Schema>>} [$defs]
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
/** The pages with the names of their tables. */
const PAGES = {
  "docs/frameworks.md": ["sources", "framework-fields", "template-fields"],
  "docs/layouts.md": ["layout-fields"],
};
const folder = path.join(root, "src/domain/framework");

/** @type {Readonly<Record<Certainty, string>>} */
const CERTAINTIES = {
  stated: "ระบุในรายงาน · stated in the report",
  published: "พบในเอกสารเผยแพร่ · published elsewhere",
  policy: "**นโยบายที่ปรับได้ · policy**",
};

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/**
 * What stands between the markers of the page, by the name in them.
 * @returns {Promise<Record<string, string>>}
 */
export async function renderTables() {
  /** @type {{ readonly FRAMEWORKS: readonly Framework[] }} */
  const { FRAMEWORKS: frameworks } = await loadBundle("frameworks", [
    'export { FRAMEWORKS } from "./src/domain/framework/frameworks";',
  ]);
  return {
    sources: frameworks.map(renderSources).join("\n"),
    "framework-fields": renderFields(readJson(path.join(folder, "framework.schema.json"))),
    "layout-fields": renderFields(readJson(path.join(root, "src/domain/layout/layout.schema.json"))),
    "template-fields": renderFields(readJson(path.join(root, "src/domain/template/template.schema.json"))),
  };
}

/** @param {Framework} framework */
function renderSources({ id, name, sources }) {
  const rows = sources.map(({ about, certainty, source }) => [
    `\`${about}\``,
    CERTAINTIES[certainty],
    escape(source.th),
    escape(source.en),
  ]);
  const head = ["กติกา · Rule", "ที่มา · Certainty", "เอกสารหรือเหตุผล", "Document or reason"];
  return `### ${escape(name.th)} · ${escape(name.en)}\n\n\`${id}\`\n\n${table(head, rows)}`;
}

/** @param {Schema} schema */
function renderFields(schema) {
  const rows = [...fieldsOf(schema, "", schema)].map(({ place, isRequired, description }) => {
    const [th, en] = description.split(" · ");
    if (!th || !en) throw new Error(`${place} is not described in Thai and English`);
    return [`\`${place}\``, isRequired ? "✓" : "", escape(th), escape(en)];
  });
  return table(["ชื่อ · Name", "จำเป็น · Required", "ความหมาย", "Meaning"], rows);
}

/**
 * Every property with its place: "tiers[].point"; "results{}" stands for names that are data.
 * @param {Schema} node
 * @param {string} prefix
 * @param {Schema} schema the whole, for its $defs
 * @returns {Generator<{ place: string, isRequired: boolean, description: string }>}
 */
function* fieldsOf(node, prefix, schema) {
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const place = prefix + name;
    yield {
      place,
      isRequired: node.required?.includes(name) ?? false,
      description: property.description ?? "",
    };
    yield* innerFields(property, place, schema);
  }
}

/**
 * @param {Schema} property
 * @param {string} place
 * @param {Schema} schema
 * @returns {ReturnType<typeof fieldsOf>}
 */
function* innerFields(property, place, schema) {
  if (property.properties) yield* fieldsOf(property, `${place}.`, schema);
  if (property.items) yield* fieldsOf(resolve(property.items, schema), `${place}[].`, schema);
  if (typeof property.additionalProperties === "object") {
    yield* fieldsOf(property.additionalProperties, `${place}{}.`, schema);
  }
}

/**
 * @param {Schema} node
 * @param {Schema} schema
 */
function resolve(node, schema) {
  if (!node.$ref) return node;
  const definition = schema.$defs?.[node.$ref.slice("#/$defs/".length)];
  if (!definition) throw new Error(`The schema has no ${node.$ref}`);
  return definition;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}

/**
 * Texts of the documents are plain: nothing in them is Markdown or HTML.
 * @param {string} text
 */
function escape(text) {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\|*_`[\]#]/g, "\\$&");
}

/**
 * A page with its tables brought up to date.
 * @param {string} text
 * @param {readonly string[]} names
 * @param {Readonly<Record<string, string>>} tables
 */
function renderPage(text, names, tables) {
  return names.reduce((result, name) => {
    const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
    const [from, to] = [result.indexOf(start), result.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The page lacks the markers ${start} and ${end}`);
    return `${result.slice(0, from + start.length)}\n\n${tables[name]}\n${result.slice(to)}`;
  }, text);
}

/** @param {readonly string[]} options */
async function main(options) {
  const unknown = options.filter((option) => option !== "--check");
  if (unknown.length > 0) throw new Error(`Unknown option ${unknown.join(" ")}; the only one is --check.`);
  const tables = await renderTables();
  for (const [name, names] of Object.entries(PAGES)) {
    const page = path.join(root, name);
    const before = readFileSync(page, "utf8");
    const after = renderPage(before, names, tables);
    if (after === before) continue;
    if (!options.includes("--check")) {
      writeFileSync(page, after);
      continue;
    }
    console.error(`${name} is not up to date: run node scripts/generate-framework-docs.mjs`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2));
}
