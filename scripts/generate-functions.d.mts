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

/** Which declared function answers to which id. */
export function declaredFunctions(): readonly { readonly id: string; readonly functionName: string }[];
/** The content of functions.json in English and of functions.th.json in Thai. */
export function generateFunctionsMetadata(): {
  readonly en: FunctionsMetadata;
  readonly th: FunctionsMetadata;
};
/** A call as it stands in a cell. */
export function exampleFormula(name: string, args: readonly unknown[]): string;
/** Where the build puts the page of a function, beside the pane. */
export function helpPage(id: string): string;
/** The Markdown pages of the reference by their path. */
export function generateFunctionPages(): Promise<Map<string, string>>;
/** The content of src/domain/guide/functions.json. */
export function functionGuide(): unknown;
