// Generates what Excel is told about our custom functions, and their pages, from their declarations.
//
//   node scripts/generate-functions.mjs          prints functions.json and functions.th.json
//   node scripts/generate-functions.mjs --docs   writes docs/functions.md, docs/functions and the pane's guide
//   node scripts/generate-functions.mjs --check  fails when one of them is not what --docs would write
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const { parseTree } = require("custom-functions-metadata");
const { readDeploymentUrl } = require("./webpack/deployment.js");

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const declarations = "src/functions/functions.ts";

function readText(path) {
  return readFileSync(join(root, path), "utf8");
}

function readJson(path) {
  return JSON.parse(readText(path));
}

/** The functions as the metadata generator of Microsoft sees them; throws on anything it does not accept. */
function parseDeclarations() {
  const { functions, extras, associate } = parseTree(readText(declarations), declarations);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`${declarations}: ${errors.join("; ")}`);
  if (functions.length === 0) throw new Error(`${declarations}: no function found`);
  return { functions, associate };
}

/** Which declared function answers to which id. */
export function declaredFunctions() {
  return parseDeclarations().associate.map(({ id, functionName }) => ({ id, functionName }));
}

/** The function with its Thai texts; ids, names and types stay as they are. */
function translate(declared, texts) {
  const translated = texts[declared.id];
  if (!translated?.description) throw new Error(`texts.th.json: ${declared.id} has no description`);
  const parameters = declared.parameters.map((parameter) => {
    const description = translated.parameters?.[parameter.name];
    if (!description) throw new Error(`texts.th.json: ${declared.id}.${parameter.name} has no description`);
    return { ...parameter, description };
  });
  return { ...declared, description: translated.description, parameters };
}

/**
 * The content of functions.json in English and of functions.th.json in Thai.
 * Errors and data types reach our functions as they are, so that one bad cell does not spoil a whole column.
 */
export function generateFunctionsMetadata() {
  const url = readDeploymentUrl(process.env.PRAMOEN_URL);
  const { functions } = parseDeclarations();
  const documented = functions.map((declared) => ({
    ...declared,
    helpUrl: `${url}/${helpPage(declared.id)}`,
  }));
  const texts = readJson("src/functions/texts.th.json");
  const document = (list) => ({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: list,
  });
  return {
    en: document(documented),
    th: document(documented.map((declared) => translate(declared, texts))),
  };
}

/** Where the build puts the page of a function, beside the pane. */
export function helpPage(id) {
  return `help/functions/${pageName(id)}.html`;
}

function pageName(id) {
  return id.toLowerCase();
}

/** A value as it stands in a formula. */
function formulaValue(value) {
  if (value === null) return "";
  if (Array.isArray(value)) return `{${value.map((row) => row.map(formulaValue).join(",")).join(";")}}`;
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}

export function exampleFormula(name, args) {
  return `=${name}(${args
    .map(formulaValue)
    .join(", ")
    .replace(/, (?=,|\))/g, ",")})`;
}

function exampleAnswer(gives) {
  if (Array.isArray(gives)) return gives.map((row) => exampleAnswer(row[0])).join(" · ");
  if (gives === "") return "(ว่าง / blank)";
  return String(gives).replaceAll("|", "\\|");
}

function signature({ name, parameters }) {
  return `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;
}

function cell(text) {
  return String(text).replaceAll("|", "\\|");
}

function code(text) {
  // Markdown ends a cell at a bar even inside code.
  return `\`${cell(text)}\``;
}

function note({ th, en }) {
  return th === "" ? "" : `${cell(th)} / ${cell(en)}`;
}

function parameterRows(thai, english) {
  return thai.parameters.map((parameter, i) => {
    const mark = parameter.optional ? " (ไม่บังคับ / optional)" : "";
    const { description } = english.parameters[i];
    return `| ${code(parameter.name)}${mark} | ${cell(parameter.description)} | ${cell(description)} |`;
  });
}

function exampleRows(name, examples) {
  return examples.map(
    (example) =>
      `| ${code(exampleFormula(name, example.args))} | ${exampleAnswer(example.gives)} | ${note(example)} |`,
  );
}

function errorRows(name, examples) {
  return examples.map(
    ({ args, gives, says }) =>
      `| ${code(exampleFormula(name, args))} | ${gives} | ${cell(says.th)} | ${cell(says.en)} |`,
  );
}

function table(head, rows) {
  return rows.length === 0 ? [] : [head, `|${" --- |".repeat(head.split("|").length - 2)}`, ...rows, ""];
}

const isError = (example) => example.says !== undefined;

function functionPage(thai, english, examples, remarks) {
  const { name } = thai;
  return [
    `# ${name}`,
    "",
    `\`=${signature(thai)}\``,
    "",
    thai.description,
    "",
    english.description,
    "",
    "## อาร์กิวเมนต์ / Arguments",
    "",
    ...table("| ชื่อ / name | ไทย | English |", parameterRows(thai, english)),
    "## ตัวอย่าง / Examples",
    "",
    ...table(
      "| สูตร / formula | ผลลัพธ์ / result | |",
      exampleRows(
        name,
        examples.filter((example) => !isError(example)),
      ),
    ),
    "## ค่าผิดพลาด / Errors",
    "",
    ...table("| สูตร / formula | ผลลัพธ์ / result | ไทย | English |", errorRows(name, examples.filter(isError))),
    "## ข้อควรรู้ / Remarks",
    "",
    ...remarks.flatMap(({ th, en }) => [`- ${th}`, `  ${en}`]),
    "",
    "[ฟังก์ชันทั้งหมดและกติการ่วม / All functions and what holds for all of them](../functions.md)",
  ].join("\n");
}

function badInputTable(entries) {
  const rows = entries.map(({ about, name, args, gives, says }) => {
    const message = says ? `<br>${cell(says.th)}<br>${cell(says.en)}` : "";
    return `| ${note(about)} | ${code(exampleFormula(name, args))} | ${exampleAnswer(gives)}${message} |`;
  });
  return [
    "## ข้อมูลที่ไม่เรียบร้อย / Untidy input",
    "",
    ...table("| | สูตร / formula | ผลลัพธ์ / result |", rows),
  ].join("\n");
}

function contents(functions) {
  const rows = functions.map(
    ({ id, name, description }, i) =>
      `| [${name}](functions/${pageName(id)}.md) | ${cell(description)} | ${cell(functions.english[i])} |`,
  );
  return ["## รายการฟังก์ชัน / The functions", "", ...table("| | ไทย | English |", rows)].join("\n");
}

const NOTE = "<!-- Generated by scripts/generate-functions.mjs from src/functions. Do not edit. -->";
const CONTENTS = "docs/functions.md";
const FOLDER = "docs/functions";
const guide = "src/domain/guide/functions.json";

/**
 * All pages by their path: the reference of what functions have in common, and one page for each. General
 * parts and remarks are texts of their own; the rest comes from declarations and tested examples.
 */
export async function generateFunctionPages() {
  const { en, th } = generateFunctionsMetadata();
  const [examples, remarks, badInput] = ["examples", "remarks", "bad-input"].map((name) =>
    readJson(`src/functions/${name}.json`),
  );
  const list = Object.assign([...th.functions], { english: en.functions.map((each) => each.description) });
  const general = readText("src/functions/reference.md").trimEnd();
  const pages = new Map([[CONTENTS, [general, contents(list), badInputTable(badInput)].join("\n\n")]]);
  th.functions.forEach((thai, i) => {
    const { id } = thai;
    const text = functionPage(thai, en.functions[i], examples[id], remarks[id]);
    pages.set(`${FOLDER}/${pageName(id)}.md`, text);
  });
  const prettier = await import("prettier");
  const options = await prettier.resolveConfig(join(root, CONTENTS));
  for (const [path, text] of pages) {
    pages.set(path, await prettier.format(`${NOTE}\n\n${text}`, { ...options, parser: "markdown" }));
  }
  return pages;
}

/** The same texts and examples as data for the function guide in the pane. */
export function functionGuide() {
  const { en, th } = generateFunctionsMetadata();
  const examples = readJson("src/functions/examples.json");
  return en.functions.map((english, i) => guideEntry(english, th.functions[i], examples[english.id] ?? []));
}

async function generateGuideFile() {
  const prettier = await import("prettier");
  const options = await prettier.resolveConfig(join(root, guide));
  return prettier.format(JSON.stringify(functionGuide()), { ...options, parser: "json" });
}

function guideEntry(english, thai, examples) {
  return {
    name: english.name,
    description: { th: thai.description, en: english.description },
    parameters: english.parameters.map(({ name, description, optional }, i) => ({
      name,
      isOptional: optional ?? false,
      description: { th: thai.parameters[i].description, en: description },
    })),
    examples: examples.map(({ args, gives, th: noteThai, en: noteEnglish }) => ({
      formula: exampleFormula(english.name, args),
      gives: (Array.isArray(gives) ? gives.map((row) => row[0]) : [gives]).map(String),
      note: { th: noteThai, en: noteEnglish },
    })),
  };
}

/** Paths of pages that no function has any more. */
function leftOver(pages) {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => `${FOLDER}/${name}`)
    .filter((path) => !pages.has(path));
}

async function main(mode) {
  if (mode !== "--docs" && mode !== "--check") {
    console.log(JSON.stringify(generateFunctionsMetadata(), null, 2));
    return;
  }
  const pages = await generateFunctionPages();
  pages.set(guide, await generateGuideFile());
  if (mode === "--docs") {
    mkdirSync(join(root, FOLDER), { recursive: true });
    for (const path of leftOver(pages)) rmSync(join(root, path));
    for (const [path, text] of pages) writeFileSync(join(root, path), text);
    return;
  }
  const isStale = ([path, text]) => !existsSync(join(root, path)) || readText(path) !== text;
  const stale = [...[...pages].filter(isStale).map(([path]) => path), ...leftOver(pages)];
  if (stale.length === 0) return;
  console.error(`stale: ${stale.join(", ")}; run node scripts/generate-functions.mjs --docs`);
  process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv[2]);
