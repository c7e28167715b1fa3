import { readOptionWord } from "../../domain/scoring/option-words";
import { normaliseText } from "../../domain/thai/text";
import { errorIn, isBlank } from "./cell-input";
import { fault, type Fault } from "./fault";

/** The words for each choice of an option; the first one is the one that messages name. */
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
  const words = Object.values<readonly string[]>(choices).map(([word]) => word);
  return fault("option-unknown", { name, choices: words.join(", ") });
}
