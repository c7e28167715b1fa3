/** One custom function as functions.json describes it; only what the host looks at. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly FunctionParameter[];
  readonly options?: FunctionOptions;
}

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: "any" | "number" | "string" | "boolean";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionOptions {
  readonly cancelable?: boolean;
  readonly stream?: boolean;
  readonly requiresAddress?: boolean;
  readonly requiresStreamAddress?: boolean;
  readonly requiresParameterAddresses?: boolean;
  readonly requiresStreamParameterAddresses?: boolean;
  readonly volatile?: boolean;
}

/** The content of functions.json. */
export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** Whether a call is told which cell it is made in. */
export function needsAddress({ options = {} }: FunctionMetadata): boolean {
  return (options.requiresAddress || options.requiresStreamAddress) ?? false;
}

/** Whether a call is told where its arguments stand. */
export function needsParameterAddresses({ options = {} }: FunctionMetadata): boolean {
  return (options.requiresParameterAddresses || options.requiresStreamParameterAddresses) ?? false;
}

/** Most arguments that a formula may pass. */
const MOST_ARGUMENTS = 255;

export function argumentLimits({ parameters = [] }: FunctionMetadata): { least: number; most: number } {
  const repeats = parameters.at(-1)?.repeating ?? false;
  return {
    least: parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length,
    most: repeats ? MOST_ARGUMENTS : parameters.length,
  };
}

/** The parameter that takes the argument at this place; the last one may repeat. */
export function parameterAt(
  { parameters = [] }: FunctionMetadata,
  index: number,
): FunctionParameter | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}
