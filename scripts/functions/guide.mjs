import { exampleFormula, formulaValue } from "./formula.mjs";
import { parameterWords } from "./parameter-words.mjs";

/** @import { FunctionEntry } from "../../src/domain/guide/function-guide" */
/** @import { LocalisedText } from "../../src/domain/text/localised" */
/** @import { FunctionRecord } from "../../src/functions/record" */
/** @import { FunctionWords } from "../../src/functions/words" */
/** @import { FunctionSource } from "./load.mjs" */

/**
 * Texts and examples as data for the function guide in the pane, with what the form offers for each function:
 * the content of src/domain/guide/functions.json.
 * @param {FunctionSource} source
 * @returns {readonly FunctionEntry[]}
 */
export function functionGuide({ FUNCTIONS, FUNCTION_WORDS }) {
  return FUNCTIONS.map((record) => guideEntry(record, FUNCTION_WORDS[record.name]));
}

const NO_NOTE = { th: "", en: "" };
/** @type {(text: LocalisedText) => LocalisedText} */
const localised = ({ th, en }) => ({ th, en });

/**
 * The word for a choice in either language: the first that the functions know.
 * @param {readonly string[]} known
 * @returns {LocalisedText}
 */
function choiceWords(known) {
  const [first = ""] = known;
  return { th: known.find((word) => /[\u0E01-\u0E5B]/u.test(word)) ?? first, en: first };
}

/**
 * @param {FunctionRecord} record
 * @param {FunctionWords} words
 * @returns {FunctionEntry}
 */
function guideEntry({ name, parameters }, words) {
  const { description, tasks, examples, fills, guard } = words;
  return {
    name,
    description: localised(description),
    tasks: tasks.map(localised),
    parameters: parameters.map(({ name, isOptional, choices }, i) => {
      const text = parameterWords(words, name);
      const given = examples.map(({ args }) => args[i] ?? null).find((arg) => arg !== null);
      return {
        name,
        isOptional,
        description: localised(text),
        ...(choices && { choices: Object.values(choices).map(choiceWords) }),
        ...(given !== undefined && { example: formulaValue(given) }),
        ...(text.from && { from: text.from }),
      };
    }),
    examples: examples.map(({ args, gives, note = NO_NOTE }) => ({
      formula: exampleFormula(name, args),
      gives: (Array.isArray(gives) ? gives.map((row) => row[0]) : [gives]).map(String),
      note: localised(note),
    })),
    ...(fills && { fills }),
    ...(guard && { guard }),
  };
}
