import type { LocalisedText } from "../text/localised";
import functions from "./functions.json";

/** A part of the form that the pane picks as an argument, seen from the cell of the formula. */
export type FormPart =
  | "result"
  | "minimum"
  | "standard"
  | "advanced"
  | "score"
  | "weight"
  | "score-column"
  | "weight-column"
  | "code-column"
  | "component"
  | "total"
  | "rating-scale"
  | "ita";

/** A figure of the form that a function gives. */
export type FormTask = "score" | "weighted" | "total" | "rating";

export interface GuideParameter {
  readonly name: string;
  readonly isOptional: boolean;
  readonly description: LocalisedText;
  /** The words that it takes, where these are a few: the first one of each choice in either language. */
  readonly choices?: readonly LocalisedText[];
  /** The argument as an example has it; missing where no example has one. */
  readonly example?: string;
  /** The part of the form that it means; missing where it means something else, such as a wanted score. */
  readonly from?: FormPart;
}

export interface GuideExample {
  readonly formula: string;
  /** What stands in the cell, or in the cells one below the other; "" is a blank. */
  readonly gives: readonly string[];
  /** Empty where the example speaks for itself. */
  readonly note: LocalisedText;
}

/** Everything that help says about one custom function. */
export interface FunctionEntry {
  readonly name: string;
  readonly description: LocalisedText;
  /** What somebody wants to do who looks for it, in their words. */
  readonly tasks: readonly LocalisedText[];
  readonly parameters: readonly GuideParameter[];
  readonly examples: readonly GuideExample[];
  /** The figure of the form that belongs to it. */
  readonly fills?: FormTask;
  /** The parameter whose empty cell would be scored as 0 on the desktop, so that a formula asks for it first. */
  readonly guard?: string;
}

/** The custom functions in the order of their reference page, generated from the same source. */
export const FUNCTION_GUIDE = functions as readonly FunctionEntry[];

export function findFunction(name: string): FunctionEntry | undefined {
  return FUNCTION_GUIDE.find((entry) => entry.name === name);
}

/** "KPISCORE(result, minimum, …, [direction])", as Excel shows it while a formula is typed. */
export function signature({ name, parameters }: Pick<FunctionEntry, "name" | "parameters">): string {
  const labels = parameters.map((parameter) =>
    parameter.isOptional ? `[${parameter.name}]` : parameter.name,
  );
  return `${name}(${labels.join(", ")})`;
}
