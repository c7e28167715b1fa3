import { readOptionWord } from "../../domain/scoring/option-words";
import type { LocalisedText } from "../../domain/text/localised";
import { normaliseText } from "../../domain/thai/text";
import { errorIn, isBlank } from "./cell-input";
import { fault, type Fault } from "./fault";
import { quoteNormalised } from "./quote";

/** The words for each choice of an option: the English one that formulas are written with, the Thai one, and others. */
export type Choices<T extends string> = Readonly<Record<T, readonly string[]>>;

/** The choice that a cell names; `otherwise` where it is omitted or empty (0 on desktop). */
export function readOption<T extends string, D>(
  cell: unknown,
  name: string,
  choices: Choices<T>,
  otherwise: D,
): T | D | Fault {
  if (isBlank(cell) || cell === 0) return otherwise;
  const error = errorIn(cell, name);
  if (error) return error;
  const text = String(cell);
  const choice = readOptionWord(choices, text);
  if (choice !== undefined) return choice;
  if (normaliseText(text) === "") return otherwise;
  return fault("option-unknown", { name, choices: namedChoices(choices), found: quoteNormalised(text) });
}

/** Each choice in the reader's language first. */
function namedChoices(choices: Choices<string>): LocalisedText {
  const inOrder = (order: (words: readonly string[]) => readonly string[]) =>
    Object.values(choices)
      .map((words) => {
        const [first, other] = order(words.slice(0, 2));
        return other === undefined ? `"${first}"` : `"${first}" ("${other}")`;
      })
      .join(", ");
  return { th: inOrder((words) => [...words].reverse()), en: inOrder((words) => words) };
}
