import type { FunctionWords } from "../../src/functions/words";

/** Texts by which the words of functions are known again. */
export function wordsOf(functionWords: Readonly<Record<string, FunctionWords>>): string[];
/** The texts that a script holds. */
export function findWords(script: string, texts: readonly string[]): string[];
