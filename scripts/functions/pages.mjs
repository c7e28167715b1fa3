import { exampleFormula, signature } from "./formula.mjs";
import { parameterWords } from "./parameter-words.mjs";

/** @import { LocalisedText } from "../../src/domain/text/localised" */
/** @import { FunctionRecord } from "../../src/functions/record" */
/** @import { Example, FunctionWords } from "../../src/functions/words" */
/** @import { FunctionSource, UntidyTopics } from "./load.mjs" */

/** @typedef {FunctionRecord & { readonly words: FunctionWords }} DescribedFunction */

/** @typedef {Example & { readonly says: LocalisedText }} ErrorExample */

export const CONTENTS = "docs/functions.md";
export const FOLDER = "docs/functions";

/**
 * All pages by their path: the reference of what functions have in common, and one page for each. `general` is
 * its first part; the rest comes from the records and their tested examples.
 * @param {FunctionSource & UntidyTopics} source
 * @param {string} general
 * @returns {Map<string, string>}
 */
export function functionPages({ FUNCTIONS, FUNCTION_WORDS, UNTIDY_TOPICS }, general) {
  const described = FUNCTIONS.map((record) => ({ ...record, words: FUNCTION_WORDS[record.name] }));
  const contents = [general, contentsTable(described), untidyTable(described, UNTIDY_TOPICS)].join("\n\n");
  const pages = new Map([[CONTENTS, contents]]);
  for (const each of described) pages.set(`${FOLDER}/${pageName(each.name)}.md`, functionPage(each));
  return pages;
}

/** @param {string} name */
function pageName(name) {
  return name.toLowerCase();
}

/** @param {DescribedFunction} described */
function functionPage(described) {
  const { name, words } = described;
  const { description, examples, remarks } = words;
  return [
    `# ${name}`,
    "",
    `\`=${signature(described)}\``,
    "",
    description.th,
    "",
    description.en,
    "",
    "## อาร์กิวเมนต์ / Arguments",
    "",
    ...table("| ชื่อ / name | ไทย | English |", parameterRows(described)),
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

/** @type {(example: Example) => example is ErrorExample} */
const isError = (example) => example.says !== undefined;

/** @param {DescribedFunction} described */
function parameterRows({ parameters, words }) {
  return parameters.map(({ name, isOptional }) => {
    const mark = isOptional ? " (ไม่บังคับ / optional)" : "";
    const { th, en } = parameterWords(words, name);
    return `| ${code(name)}${mark} | ${cell(th)} | ${cell(en)} |`;
  });
}

/**
 * @param {string} name of the function
 * @param {readonly Example[]} examples
 */
function exampleRows(name, examples) {
  return examples.map(
    ({ args, gives, note }) =>
      `| ${code(exampleFormula(name, args))} | ${exampleAnswer(gives)} | ${note ? bilingual(note) : ""} |`,
  );
}

/**
 * @param {string} name of the function
 * @param {readonly ErrorExample[]} examples
 */
function errorRows(name, examples) {
  return examples.map(
    ({ args, gives, says }) =>
      `| ${code(exampleFormula(name, args))} | ${gives} | ${cell(says.th)} | ${cell(says.en)} |`,
  );
}

/**
 * Topic by topic, whichever function shows it.
 * @param {readonly DescribedFunction[]} described
 * @param {UntidyTopics["UNTIDY_TOPICS"]} topics
 */
function untidyTable(described, topics) {
  const entries = described.flatMap(({ name, words }) =>
    (words.untidy ?? []).map((entry) => ({ ...entry, name })),
  );
  const sorted = topics.flatMap((topic) => entries.filter((entry) => entry.topic === topic));
  const rows = sorted.map(({ about, name, args, gives, says }) => {
    const message = says ? `<br>${cell(says.th)}<br>${cell(says.en)}` : "";
    return `| ${bilingual(about)} | ${code(exampleFormula(name, args))} | ${exampleAnswer(gives)}${message} |`;
  });
  return [
    "## ข้อมูลที่ไม่เรียบร้อย / Untidy input",
    "",
    ...table("| | สูตร / formula | ผลลัพธ์ / result |", rows),
  ].join("\n");
}

/** @param {readonly DescribedFunction[]} described */
function contentsTable(described) {
  const rows = described.map(
    ({ name, words: { description } }) =>
      `| [${name}](functions/${pageName(name)}.md) | ${cell(description.th)} | ${cell(description.en)} |`,
  );
  return ["## รายการฟังก์ชัน / The functions", "", ...table("| | ไทย | English |", rows)].join("\n");
}

/**
 * @param {unknown} gives
 * @returns {string}
 */
function exampleAnswer(gives) {
  if (Array.isArray(gives)) return gives.map((row) => exampleAnswer(row[0])).join(" · ");
  if (gives === "") return "(ว่าง / blank)";
  return cell(gives);
}

/**
 * @param {string} head
 * @param {readonly string[]} rows
 */
function table(head, rows) {
  return rows.length === 0 ? [] : [head, `|${" --- |".repeat(head.split("|").length - 2)}`, ...rows, ""];
}

/** @param {LocalisedText} text */
function bilingual({ th, en }) {
  return `${cell(th)} / ${cell(en)}`;
}

/** @param {unknown} text */
function cell(text) {
  return String(text).replaceAll("|", "\\|");
}

/** @param {string} text */
function code(text) {
  // Markdown ends a cell at a bar even inside code.
  return `\`${cell(text)}\``;
}
