import type { FormPart, FormTask } from "../domain/guide/function-guide";
import type { LocalisedText } from "../domain/text/localised";
import type { FunctionRecord } from "./record";

/**
 * Everything that people read about a function. No script that Excel loads may hold it: the build fails where
 * one does. Metadata, pages and the pane's guide are generated from it.
 */
export interface FunctionWords<N extends string = string> {
  readonly description: LocalisedText;
  /** What somebody wants to do who looks for it, in their words. */
  readonly tasks: readonly LocalisedText[];
  readonly parameters: Readonly<Record<N, ParameterWords>>;
  /** What the answer is, for the declaration that the metadata is made from. */
  readonly returns: string;
  /** They run as tests. At least one without and one with an error. */
  readonly examples: readonly Example[];
  readonly remarks: readonly LocalisedText[];
  /** What becomes of untidy input, where this function shows it best. They run as tests as well. */
  readonly untidy?: readonly UntidyInput[];
  /** The parameter whose blank cell a formula should ask for first, where the desktop would hand it over as 0. */
  readonly guard?: NoInfer<N>;
  /** The cells of the form that the function is offered for. */
  readonly fills?: FormTask;
}

export interface ParameterWords extends LocalisedText {
  /** The part of the form that the pane picks for it. */
  readonly from?: FormPart;
}

export interface Example {
  /** Values as they stand in a formula; null is left out, rows of cells are a range. */
  readonly args: readonly unknown[];
  readonly gives: unknown;
  readonly note?: LocalisedText;
  /** The message of an error. */
  readonly says?: LocalisedText;
}

/** What untidy input is about, in the order of the page that lists it. */
export const UNTIDY_TOPICS = [
  "units",
  "digits",
  "fractions",
  "dates",
  "kinds",
  "sizes",
  "errors",
  "lost-errors",
  "columns",
] as const;

export interface UntidyInput extends Omit<Example, "note"> {
  readonly topic: (typeof UNTIDY_TOPICS)[number];
  readonly about: LocalisedText;
}

/** The words for a record: a text for each of its parameters, and for no other. */
export type WordsOf<R> = R extends FunctionRecord<string, infer N> ? FunctionWords<N> : never;
