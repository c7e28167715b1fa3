import type { FunctionRecord } from "../../src/functions/record";
import type { FunctionWords } from "../../src/functions/words";

/** The functions, as src/functions/function-list.ts lists them. */
export interface FunctionSource {
  readonly FUNCTIONS: readonly FunctionRecord[];
  readonly FUNCTION_WORDS: Readonly<Record<string, FunctionWords>>;
}

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
}

export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly FunctionParameter[];
}

/** The content of a functions.json. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionDeclaration[];
}

/** The content of functions.json in English and of functions.th.json in Thai. */
export function functionsMetadata(source: FunctionSource): {
  readonly en: FunctionsMetadata;
  readonly th: FunctionsMetadata;
};
