import { exampleFormula } from "./formula.mjs";

/** Texts and examples as data for the function guide in the pane, with what the form offers for each function. */
export function functionGuide({ FUNCTIONS, FUNCTION_WORDS }) {
  return FUNCTIONS.map((record) => guideEntry(record, FUNCTION_WORDS[record.name]));
}

const NO_NOTE = { th: "", en: "" };
const localised = ({ th, en }) => ({ th, en });

function guideEntry({ name, parameters }, { description, parameters: texts, examples, fills, guard }) {
  return {
    name,
    description: localised(description),
    parameters: parameters.map(({ name, isOptional }) => ({
      name,
      isOptional,
      description: localised(texts[name]),
      ...(texts[name].from && { from: texts[name].from }),
    })),
    examples: examples.map(({ args, gives, note = NO_NOTE }) => ({
      formula: exampleFormula(name, args),
      gives: (Array.isArray(gives) ? gives.map((row) => row[0]) : [gives]).map(String),
      note: localised(note),
    })),
    ...(fills && { fills }),
    ...(guard && { guard }),
  };
}
