import { createRequire } from "node:module";
import { parameterWords } from "./parameter-words.mjs";

/** @import { FunctionName } from "../../src/functions/function-list" */
/** @import { FunctionRecord } from "../../src/functions/record" */
/** @import { FunctionWords } from "../../src/functions/words" */
/** @import { FunctionSource } from "./load.mjs" */

/**
 * @typedef {object} FunctionParameter
 * @property {string} name
 * @property {string} description
 * @property {string} type
 * @property {"matrix"} [dimensionality]
 * @property {boolean} [optional]
 */

/**
 * A function as Microsoft's generator sees it.
 * @typedef {object} DeclaredFunction
 * @property {FunctionName} id
 * @property {string} name
 * @property {string} description
 * @property {readonly FunctionParameter[]} parameters
 */

/** @typedef {DeclaredFunction & { readonly helpUrl: string }} FunctionDeclaration */

/**
 * The content of a functions.json.
 * @typedef {object} FunctionsMetadata
 * @property {boolean} allowCustomDataForDataTypeAny
 * @property {boolean} allowErrorForDataTypeAny
 * @property {readonly FunctionDeclaration[]} functions
 */

const require = createRequire(import.meta.url);
/** @type {typeof import("custom-functions-metadata")} */
const { parseTree } = require("custom-functions-metadata");
/** @type {typeof import("../webpack/deployment.js")} */
const { readDeploymentUrl } = require("../webpack/deployment.js");

/**
 * A function as a declaration with tags, which is what the metadata generator of Microsoft reads. Every argument
 * is a range, since Excel hands over a single value as a range of one cell.
 * @param {FunctionRecord} record
 * @param {FunctionWords} words
 */
function declaration({ name, parameters }, words) {
  /** @param {FunctionRecord["parameters"][number]} parameter */
  const label = (parameter) => (parameter.isOptional ? `[${parameter.name}]` : parameter.name);
  const tags = parameters.map(
    (parameter) => `@param ${label(parameter)} ${parameterWords(words, parameter.name).en}`,
  );
  const comment = [words.description.en, `@customfunction ${name}`, ...tags, `@returns ${words.returns}`];
  const typed = parameters.map((parameter) => `${parameter.name}${parameter.isOptional ? "?" : ""}: any[][]`);
  const lines = comment.map((line) => ` * ${line}`);
  return `/**\n${lines.join("\n")}\n */\nfunction ${name.toLowerCase()}(${typed.join(", ")}): any[][] {}`;
}

/**
 * The functions as Microsoft's generator sees them.
 * @param {FunctionSource} source
 * @throws {Error} on anything it does not accept.
 */
function declaredFunctions({ FUNCTIONS, FUNCTION_WORDS }) {
  const text = FUNCTIONS.map((record) => declaration(record, FUNCTION_WORDS[record.name])).join("\n\n");
  const { functions, extras } = parseTree(text, "functions.ts");
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`src/functions: ${errors.join("; ")}`);
  // Its own types leave open what every declaration above has: a name of ours and a text for each parameter.
  return /** @type {readonly DeclaredFunction[]} */ (functions);
}

/**
 * The function with its Thai texts; ids, names and types stay as they are.
 * @param {FunctionDeclaration} declared
 * @param {FunctionWords} words
 * @returns {FunctionDeclaration}
 */
function translate(declared, words) {
  const parameters = declared.parameters.map((parameter) => ({
    ...parameter,
    description: parameterWords(words, parameter.name).th,
  }));
  return { ...declared, description: words.description.th, parameters };
}

/**
 * The content of functions.json in English and of functions.th.json in Thai.
 * Errors and data types reach our functions as they are, so that one bad cell does not spoil a whole column.
 * @param {FunctionSource} source
 * @returns {{ readonly en: FunctionsMetadata, readonly th: FunctionsMetadata }}
 */
export function functionsMetadata(source) {
  const url = readDeploymentUrl(process.env.PRAMOEN_URL);
  const functions = declaredFunctions(source).map((declared) => ({
    ...declared,
    helpUrl: `${url}/${helpPage(declared.id)}`,
  }));
  /** @type {(list: readonly FunctionDeclaration[]) => FunctionsMetadata} */
  const document = (list) => ({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: list,
  });
  return {
    en: document(functions),
    th: document(functions.map((declared) => translate(declared, source.FUNCTION_WORDS[declared.id]))),
  };
}

/**
 * Where the build puts the page of a function, beside the pane.
 * @param {FunctionName} id
 */
function helpPage(id) {
  return `help/functions/${id.toLowerCase()}.html`;
}
