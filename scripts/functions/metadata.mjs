import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { parseTree } = require("custom-functions-metadata");
const { readDeploymentUrl } = require("../webpack/deployment.js");

/**
 * A function as a declaration with tags, which is what the metadata generator of Microsoft reads. Every argument
 * is a range, since Excel hands over a single value as a range of one cell.
 */
function declaration({ name, parameters }, words) {
  const label = (parameter) => (parameter.isOptional ? `[${parameter.name}]` : parameter.name);
  const tags = parameters.map(
    (parameter) => `@param ${label(parameter)} ${words.parameters[parameter.name].en}`,
  );
  const comment = [words.description.en, `@customfunction ${name}`, ...tags, `@returns ${words.returns}`];
  const typed = parameters.map((parameter) => `${parameter.name}${parameter.isOptional ? "?" : ""}: any[][]`);
  const lines = comment.map((line) => ` * ${line}`);
  return `/**\n${lines.join("\n")}\n */\nfunction ${name.toLowerCase()}(${typed.join(", ")}): any[][] {}`;
}

/** The functions as Microsoft's generator sees them; throws on anything it does not accept. */
function declaredFunctions({ FUNCTIONS, FUNCTION_WORDS }) {
  const text = FUNCTIONS.map((record) => declaration(record, FUNCTION_WORDS[record.name])).join("\n\n");
  const { functions, extras } = parseTree(text, "functions.ts");
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`src/functions: ${errors.join("; ")}`);
  return functions;
}

/** The function with its Thai texts; ids, names and types stay as they are. */
function translate(declared, words) {
  const parameters = declared.parameters.map((parameter) => ({
    ...parameter,
    description: words.parameters[parameter.name].th,
  }));
  return { ...declared, description: words.description.th, parameters };
}

/**
 * The content of functions.json in English and of functions.th.json in Thai.
 * Errors and data types reach our functions as they are, so that one bad cell does not spoil a whole column.
 */
export function functionsMetadata(source) {
  const url = readDeploymentUrl(process.env.PRAMOEN_URL);
  const functions = declaredFunctions(source).map((declared) => ({
    ...declared,
    helpUrl: `${url}/${helpPage(declared.id)}`,
  }));
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

/** Where the build puts the page of a function, beside the pane. */
function helpPage(id) {
  return `help/functions/${id.toLowerCase()}.html`;
}
