// Generates what Excel is told about our custom functions, and their reference page, from their declarations.
//
//   node scripts/generate-functions.mjs          prints functions.json and functions.th.json
//   node scripts/generate-functions.mjs --docs   writes docs/functions.md and the pane's guide
//   node scripts/generate-functions.mjs --check  fails when one of them is not what --docs would write
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const { parseTree } = createRequire(import.meta.url)("custom-functions-metadata");

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
  const { functions } = parseDeclarations();
  const texts = readJson("src/functions/texts.th.json");
  const document = (list) => ({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: list,
  });
  return { en: document(functions), th: document(functions.map((declared) => translate(declared, texts))) };
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

function section(thai, english, examples) {
  const lines = [
    `## ${thai.name}`,
    "",
    `\`=${signature(thai)}\``,
    "",
    thai.description,
    "",
    english.description,
    "",
  ];
  lines.push("| อาร์กิวเมนต์ / argument | ไทย | English |", "| --- | --- | --- |");
  thai.parameters.forEach((parameter, i) => {
    const mark = parameter.optional ? " (ไม่บังคับ / optional)" : "";
    lines.push(
      `| \`${parameter.name}\`${mark} | ${parameter.description} | ${english.parameters[i].description} |`,
    );
  });
  lines.push("", "| ตัวอย่าง / example | ผลลัพธ์ / result | |", "| --- | --- | --- |");
  for (const { args, gives, th, en } of examples) {
    const note = th === "" ? "" : `${th} / ${en}`;
    lines.push(`| \`${exampleFormula(thai.name, args)}\` | ${exampleAnswer(gives)} | ${note} |`);
  }
  return lines.join("\n");
}

const page = "docs/functions.md";
const guide = "src/domain/guide/functions.json";

/** The reference page. Its general part is a text of its own; the rest comes from declarations and examples. */
export async function generateFunctionsPage() {
  const { en, th } = generateFunctionsMetadata();
  const examples = readJson("src/functions/examples.json");
  const general = readText("src/functions/reference.md").trimEnd();
  const sections = th.functions.map((thai, i) => section(thai, en.functions[i], examples[thai.id] ?? []));
  const note = "<!-- Generated by scripts/generate-functions.mjs from src/functions. Do not edit. -->";
  const prettier = await import("prettier");
  const options = await prettier.resolveConfig(join(root, page));
  return prettier.format([note, general, ...sections].join("\n\n"), { ...options, parser: "markdown" });
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
    parameters: english.parameters.map(({ name, description, optional, repeating }, i) => ({
      name,
      isOptional: optional ?? false,
      isRepeating: repeating ?? false,
      description: { th: thai.parameters[i].description, en: description },
    })),
    examples: examples.map(({ args, gives, th: noteThai, en: noteEnglish }) => ({
      formula: exampleFormula(english.name, args),
      gives: (Array.isArray(gives) ? gives.map((row) => row[0]) : [gives]).map(String),
      note: { th: noteThai, en: noteEnglish },
    })),
  };
}

const outputs = [
  { path: page, generate: generateFunctionsPage },
  { path: guide, generate: generateGuideFile },
];

async function main(mode) {
  if (mode !== "--docs" && mode !== "--check") {
    console.log(JSON.stringify(generateFunctionsMetadata(), null, 2));
    return;
  }
  for (const { path, generate } of outputs) {
    const wanted = await generate();
    if (mode === "--docs") writeFileSync(join(root, path), wanted);
    else if (readText(path) !== wanted) {
      console.error(`${path} is stale: run node scripts/generate-functions.mjs --docs`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv[2]);
