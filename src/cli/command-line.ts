import { parseArgs } from "node:util";
import { formatText, type Language, type LocalisedText } from "../domain/text/localised";
import { USAGE_TEXTS } from "./texts";

/** What a command line asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "check";
      readonly files: readonly string[];
      readonly format: "text" | "json";
      readonly language: Language;
    }
  | {
      readonly kind: "calc";
      readonly input: string;
      readonly output: string;
      readonly force: boolean;
      readonly language: Language;
    };

/** The command line cannot be understood; the message is for the user, in the language asked for. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const OPTIONS = {
  format: { type: "string" },
  lang: { type: "string" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type OptionName = keyof typeof OPTIONS;
type Values = Partial<Record<OptionName, string | boolean>>;

const ALLOWED = {
  check: ["format", "lang"],
  calc: ["output", "force", "lang"],
} as const satisfies Record<string, readonly OptionName[]>;

/** Reads the arguments behind the program's name. Throws UsageError. */
export function readCommandLine(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const language = choose(values, "lang", ["th", "en"], "th");
  const refuse = (text: LocalisedText, parameters = {}): never => {
    throw new UsageError(formatText(text, language, parameters));
  };
  const [name, ...operands] = positionals;
  if (name !== "check" && name !== "calc") return refuse(USAGE_TEXTS.command);
  const allowed: readonly string[] = ALLOWED[name];
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign !== undefined) refuse(USAGE_TEXTS.option, { option: `--${foreign}`, command: name });
  if (name === "check") {
    if (operands.length === 0) refuse(USAGE_TEXTS.files);
    return {
      kind: "check",
      files: operands,
      format: choose(values, "format", ["text", "json"], "text"),
      language,
    };
  }
  const [input, ...more] = operands;
  if (input === undefined || more.length > 0) return refuse(USAGE_TEXTS.input);
  if (typeof values.output !== "string") return refuse(USAGE_TEXTS.output);
  return { kind: "calc", input, output: values.output, force: values.force === true, language };
}

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function choose<T extends string>(values: Values, option: OptionName, allowed: readonly T[], fallback: T): T {
  const value = values[option];
  if (value === undefined) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const parameters = { option: `--${option}`, allowed: allowed.join(" | ") };
  const language = option === "lang" ? "th" : values["lang"] === "en" ? "en" : "th";
  throw new UsageError(formatText(USAGE_TEXTS.value, language, parameters));
}
