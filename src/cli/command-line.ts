import { parseArgs } from "node:util";
import type { FormChoice } from "../app/choose-form";
import type { ComparedChoice } from "../app/compare-workbooks";
import { INSTALLATIONS, type Installation } from "../app/installation";
import type { WorkbookForm } from "../domain/formulas/writing/score-formulas";
import { formatText, type Language, type LocalisedText } from "../domain/text/localised";
import type { Day } from "../domain/thai/day-text";
import type { Digits } from "../domain/thai/digits";
import type { Output } from "./output";
import type { Reading } from "./reading";
import { LIMITS } from "./review/limits";
import type { ReviewCommand } from "./review/review-command";
import { USAGE_TEXTS } from "./texts";

/** A command that reads one thing and writes a workbook. */
interface Making extends Output {
  readonly form: WorkbookForm;
  /** Null for a file that does not refer to the add-in. */
  readonly openWith: Installation | null;
  readonly language: Language;
}

/** A command that reads forms and says something of each. */
export type ReadingCommand = Extract<Command, { readonly files: readonly string[] }>;

/** What a command line asks for. References are an id or a file. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | ({
      readonly kind: "check" | "form" | "verify";
      /** Of `check`: nothing that a workbook carries decides. */
      readonly isStrict?: true;
      readonly files: readonly string[];
      readonly format: "text" | "json";
      readonly language: Language;
    } & Reading)
  | ({
      readonly kind: "compare";
      /** The earlier file, and the later one. */
      readonly then: string;
      readonly now: string;
      readonly format: "text" | "json";
      readonly language: Language;
    } & ComparedChoice &
      Reading)
  | ({
      readonly kind: "summarise";
      readonly input: string;
      /** As the sheet has them, or Arabic ones, where none are asked for. */
      readonly digits?: Digits;
      readonly to:
        | { readonly kind: "print"; readonly format: "html" | "json" | "svg" }
        /** `hasValues`: figures in place of formulas. `hasLocked`: locked cells too, where no password guards them. */
        | ({ readonly kind: "file"; readonly hasValues: boolean; readonly hasLocked?: true } & Output);
      readonly language: Language;
    } & FormChoice &
      Reading)
  | ReviewCommand
  | ({
      readonly kind: "calc";
      readonly input: string;
      /** Every formula, not only those that must be calculated. */
      readonly isAll?: true;
      readonly language: Language;
    } & Output &
      Reading)
  | ({
      readonly kind: "template";
      /** Null for the one that the template is made for, or the default one. */
      readonly framework: string | null;
      readonly template: string;
      /** Name or abbreviation that the template must be of, null for any. */
      readonly agency: string | null;
    } & Making)
  | ({
      readonly kind: "blank";
      readonly framework: string | null;
      readonly agency: { readonly name: string; readonly abbreviation: string };
      /** Buddhist Era. */
      readonly year: number;
    } & Making)
  | ({
      /** A workbook for each agency of a list; `output` is a folder. */
      readonly kind: "template-of-list";
      readonly list: string;
      /** For agencies of which the list does not say it; null for the one of the year. */
      readonly framework: string | null;
      /** The same, Buddhist Era; null where the list says it. */
      readonly year: number | null;
    } & Making)
  | { readonly kind: "template-list"; readonly language: Language }
  | {
      readonly kind: "template-check";
      readonly file: string;
      readonly framework: string | null;
      readonly language: Language;
    }
  | {
      readonly kind: "framework-learn";
      readonly framework: string;
      readonly layout: string;
      /** Null to write nothing. */
      readonly output: string | null;
      readonly force: boolean;
      readonly language: Language;
    }
  | ({
      readonly kind: "move-year";
      readonly input: string;
      readonly framework: string;
      /** A file that says how the columns of last year's form are read. */
      readonly layout?: string;
    } & Making);

/** The command line cannot be understood; the message is for the user, in the language asked for. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const OPTIONS = {
  format: { type: "string" },
  lang: { type: "string" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  all: { type: "boolean" },
  values: { type: "boolean" },
  "locked-cells": { type: "boolean" },
  digits: { type: "string" },
  framework: { type: "string" },
  layout: { type: "string" },
  form: { type: "string" },
  "form-then": { type: "string" },
  template: { type: "string" },
  agency: { type: "string" },
  abbr: { type: "string" },
  year: { type: "string" },
  portable: { type: "boolean" },
  "open-with": { type: "string" },
  from: { type: "string" },
  before: { type: "string" },
  letters: { type: "string" },
  deadline: { type: "string" },
  jobs: { type: "string" },
  "max-size": { type: "string" },
  "max-files": { type: "string" },
  "time-limit": { type: "string" },
  "memory-limit": { type: "string" },
  list: { type: "boolean" },
  "list-of": { type: "string" },
  strict: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type OptionName = keyof typeof OPTIONS;
type Values = Partial<Record<OptionName, string | boolean>>;
type Refuse = (text: LocalisedText, parameters?: Readonly<Record<string, string>>) => never;

interface Request {
  readonly values: Values;
  readonly operands: readonly string[];
  /** Options and operands behind the command's name, in their order; an option may come more than once. */
  readonly given: readonly Given[];
  readonly language: Language;
  readonly refuse: Refuse;
}

interface Given {
  /** Null for an operand. */
  readonly option: string | null;
  readonly value: string;
}

interface CommandKind {
  readonly options: readonly OptionName[];
  readonly read: (request: Request) => Command;
}

const MAKING: readonly OptionName[] = ["output", "force", "portable", "open-with", "framework"];

const READING: readonly OptionName[] = ["framework", "layout"];

const COMMANDS = {
  check: { options: ["format", "strict", ...READING], read: (request) => readForms(request, "check") },
  verify: { options: ["format", ...READING], read: (request) => readForms(request, "verify") },
  form: { options: ["format", ...READING], read: (request) => readForms(request, "form") },
  summarise: {
    options: ["format", "output", "force", "values", "locked-cells", "digits", "form", ...READING],
    read: readSummarise,
  },
  compare: { options: ["format", "form", "form-then", ...READING], read: readCompare },
  review: {
    options: [
      "format",
      "output",
      "force",
      "strict",
      "year",
      "from",
      "before",
      "letters",
      "deadline",
      "jobs",
      "max-size",
      "max-files",
      "time-limit",
      "memory-limit",
      ...READING,
    ],
    read: readReview,
  },
  calc: { options: ["output", "force", "all", ...READING], read: readCalc },
  template: {
    options: [...MAKING, "template", "agency", "abbr", "year", "list", "list-of"],
    read: readTemplate,
  },
  framework: { options: ["layout", "output", "force"], read: readLearning },
  "move-year": { options: [...MAKING, "layout"], read: readMoveYear },
} as const satisfies Record<string, CommandKind>;

/** Reads the arguments behind the program's name. Throws UsageError. */
export function readCommandLine(args: readonly string[]): Command {
  const { values, positionals, tokens } = parse(args);
  const language = languageOf(values);
  const refuse: Refuse = (text, parameters = {}) => {
    throw new UsageError(formatText(text, language, parameters));
  };
  for (const token of tokens) if (token.kind === "option") checkOption(token, refuse);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  choose(values, "lang", ["th", "en"], "th");
  const [name, ...operands] = positionals;
  if (name === undefined) return refuse(USAGE_TEXTS.command);
  if (!Object.hasOwn(COMMANDS, name)) return refuse(USAGE_TEXTS.unknownCommand, { command: name });
  const { options, read }: CommandKind = COMMANDS[name as keyof typeof COMMANDS];
  const allowed: readonly string[] = [...options, "lang"];
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign !== undefined) refuse(USAGE_TEXTS.option, { option: `--${foreign}`, command: name });
  return read({ values, operands, given: givenBehind(tokens), language, refuse });
}

type Token = ReturnType<typeof parse>["tokens"][number];

function givenBehind(tokens: readonly Token[]): Given[] {
  const given = tokens.flatMap((token): Given[] => {
    if (token.kind === "positional") return [{ option: null, value: token.value }];
    return token.kind === "option" ? [{ option: token.name, value: token.value ?? "" }] : [];
  });
  const command = given.findIndex(({ option }) => option === null);
  return given.filter((_, i) => i !== command);
}

function readForms(
  { values, operands, language, refuse }: Request,
  kind: "check" | "form" | "verify",
): Command {
  if (operands.length === 0) refuse(USAGE_TEXTS.files);
  return {
    kind,
    ...readReading(values),
    files: operands,
    ...(values.strict === true && { isStrict: true }),
    format: choose(values, "format", ["text", "json"], "text"),
    language,
  };
}

function readCompare({ values, operands, language, refuse }: Request): Command {
  const [then, now, ...more] = operands;
  if (then === undefined || now === undefined || more.length > 0) return refuse(USAGE_TEXTS.twoFiles);
  const format = choose(values, "format", ["text", "json"], "text");
  const earlier = values["form-then"];
  const choice = { ...readChoice(values), ...(earlier !== undefined && { formThen: String(earlier) }) };
  return { kind: "compare", then, now, ...choice, ...readReading(values), format, language };
}

function readSummarise(request: Request): Command {
  const { values, language, refuse } = request;
  const input = onlyInput(request, "summarise");
  const choice = readChoice(values);
  const digits =
    values.digits === undefined ? {} : { digits: choose(values, "digits", ["thai", "arabic"], "arabic") };
  const given = { kind: "summarise" as const, input, ...choice, ...digits, ...readReading(values), language };
  if (values.format === undefined)
    return {
      ...given,
      to: {
        kind: "file",
        hasValues: values.values === true,
        ...(values["locked-cells"] === true && { hasLocked: true }),
        ...readOutput(request, "summarise"),
      },
    };
  // One of the two: what is printed goes into no file, and takes nothing of a file.
  const foreign = (["output", "force", "values", "locked-cells"] as const).find(
    (option) => values[option] !== undefined,
  );
  if (foreign !== undefined) refuse(USAGE_TEXTS.eitherPrinted, { option: `--${foreign}` });
  const format = choose(values, "format", ["html", "json", "svg"], "html");
  if (format === "json" && values.digits !== undefined) refuse(USAGE_TEXTS.dataWithoutDigits);
  return {
    ...given,
    to: { kind: "print", format },
  };
}

/** What a file of record lines is called. */
const LINES = /\.jsonl$/iu;

function readReview(request: Request): Command {
  const { values, given, language, refuse } = request;
  const all = (name: OptionName) => given.flatMap(({ option, value }) => (option === name ? value : []));
  const sources = given.flatMap(({ option, value }) => (option === null && !LINES.test(value) ? value : []));
  const from = given.flatMap(({ option, value }) =>
    option === "from" || (option === null && LINES.test(value)) ? value : [],
  );
  if (sources.length === 0 && from.length === 0) refuse(USAGE_TEXTS.reviewed);
  const format = choose(values, "format", ["text", "json", "jsonl", "html"], "text");
  refuseForeign(values, format === "jsonl" ? OF_ROUND : [], USAGE_TEXTS.linesOnly, refuse);
  refuseForeign(values, sources.length === 0 ? OF_FILES : [], USAGE_TEXTS.filesOnly, refuse);
  return {
    kind: "review",
    sources,
    from,
    before: all("before"),
    format,
    output: text(values.output),
    force: values.force === true,
    letters: text(values.letters),
    deadline: readDeadline(request),
    fiscalYear: values.year === undefined ? null : readYear(request),
    framework: text(values.framework),
    layouts: all("layout"),
    isStrict: values.strict === true,
    jobs: values.jobs === undefined ? null : figure(request, "jobs", 1, 256),
    maxSize: figure(request, "max-size", 1, 2_000, LIMITS.size),
    maxFiles: figure(request, "max-files", 1, 1_000_000, LIMITS.files),
    timeLimit: figure(request, "time-limit", 1, 86_400, LIMITS.time),
    memoryLimit: figure(request, "memory-limit", 16, 65_536, LIMITS.memory),
    language,
  };
}

/** What is said of the whole round. */
const OF_ROUND = ["output", "force", "before", "letters", "deadline", "year"] as const;
/** What is said of files that are read. */
const OF_FILES = [
  "framework",
  "layout",
  "strict",
  "jobs",
  "max-size",
  "max-files",
  "time-limit",
  "memory-limit",
] as const;

function refuseForeign(
  values: Values,
  options: readonly OptionName[],
  text: LocalisedText,
  refuse: Refuse,
): void {
  const foreign = options.find((option) => values[option] !== undefined);
  if (foreign !== undefined) refuse(text, { option: `--${foreign}` });
}

/** A whole number between two others. */
function figure(
  { values, refuse }: Request,
  option: OptionName,
  lowest: number,
  highest: number,
  fallback?: number,
): number {
  const value = values[option];
  if (value === undefined && fallback !== undefined) return fallback;
  const read = /^\d{1,9}$/u.test(String(value)) ? Number(value) : NaN;
  if (read >= lowest && read <= highest) return read;
  return refuse(USAGE_TEXTS.figure, {
    option: `--${option}`,
    lowest: String(lowest),
    highest: String(highest),
  });
}

/** When letters are to be answered: "2026-01-31", a day that there is. */
function readDeadline({ values, refuse }: Request): Day | null {
  const given = text(values.deadline);
  if (given === null) return null;
  const [year = 0, month = 0, day = 0] = given.split("-").map(Number);
  const isDay = /^20\d\d-\d\d-\d\d$/u.test(given) && isCalendarDay(year, month, day);
  return isDay && text(values.letters) !== null ? { year, month, day } : refuse(USAGE_TEXTS.deadline);
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function readCalc(request: Request): Command {
  const input = onlyInput(request, "calc");
  const { values, language } = request;
  const all = values.all ? ({ isAll: true } as const) : {};
  return { kind: "calc", input, ...all, ...readReading(values), ...readOutput(request, "calc"), language };
}

/** Also an empty name is a choice: of a form that is not there. */
function readChoice({ form }: Values): FormChoice {
  return form === undefined ? {} : { form: String(form) };
}

function readReading(values: Values): Reading {
  const [framework, layout] = [text(values.framework), text(values.layout)];
  return { ...(framework === null ? {} : { framework }), ...(layout === null ? {} : { layout }) };
}

function readTemplate(request: Request): Command {
  const { values, operands, language, refuse } = request;
  const [first, file, ...more] = operands;
  if (values.list) {
    if (operands.length > 0) refuse(USAGE_TEXTS.operand, { operand: operands[0]! });
    return { kind: "template-list", language };
  }
  if (first === "check") {
    if (file === undefined || more.length > 0) return refuse(USAGE_TEXTS.templateFile);
    return { kind: "template-check", file, framework: text(values.framework), language };
  }
  if (first !== undefined) return refuse(USAGE_TEXTS.operand, { operand: first });
  return readMaking(request);
}

function readMaking(request: Request): Command {
  const { values, refuse } = request;
  const making = { framework: text(values.framework), ...readForm(request, "template") };
  const agency = text(values.agency);
  const template = text(values.template);
  const list = text(values["list-of"]);
  if (list !== null) {
    refuseForeign(values, ["template", "agency", "abbr"], USAGE_TEXTS.listSays, refuse);
    const year = values.year === undefined ? null : readYear(request);
    return { kind: "template-of-list", list, year, ...making };
  }
  if (template !== null) {
    const foreign = (["abbr", "year"] as const).find((option) => values[option] !== undefined);
    if (foreign) refuse(USAGE_TEXTS.blankOnly, { option: `--${foreign}` });
    return { kind: "template", template, agency, ...making };
  }
  if (agency === null || values.year === undefined) return refuse(USAGE_TEXTS.blank);
  const year = readYear(request);
  const abbreviation = text(values.abbr) ?? "";
  return { kind: "blank", agency: { name: agency, abbreviation }, year, ...making };
}

/** A year of the Buddhist Era. */
function readYear({ values, refuse }: Request): number {
  return /^2[45]\d\d$/u.test(String(values.year)) ? Number(values.year) : refuse(USAGE_TEXTS.year);
}

function readLearning({ values, operands, language, refuse }: Request): Command {
  const [learn, framework, ...more] = operands;
  if (learn !== "learn") return refuse(USAGE_TEXTS.frameworkCommand);
  if (framework === undefined || more.length > 0) return refuse(USAGE_TEXTS.learner);
  const layout = text(values.layout) ?? refuse(USAGE_TEXTS.layout);
  const output = text(values.output);
  return { kind: "framework-learn", framework, layout, output, force: values.force === true, language };
}

function readMoveYear(request: Request): Command {
  const { values, refuse } = request;
  const input = onlyInput(request, "move-year");
  const framework = text(values.framework) ?? refuse(USAGE_TEXTS.framework);
  const { layout } = readReading(values);
  const last = layout === undefined ? {} : { layout };
  return { kind: "move-year", input, framework, ...last, ...readForm(request, "move-year") };
}

function readForm(request: Request, command: string): Making {
  const form = request.values.portable === true ? "portable" : "functions";
  const openWith = choose(request.values, "open-with", ["none", ...INSTALLATIONS], "none");
  return {
    ...readOutput(request, command),
    form,
    openWith: openWith === "none" ? null : openWith,
    language: request.language,
  };
}

function readOutput({ values, refuse }: Request, command: string): Output {
  const output = text(values.output) ?? refuse(USAGE_TEXTS.output, { command });
  return { output, force: values.force === true };
}

function onlyInput({ operands, refuse }: Request, command: string): string {
  const [input, ...more] = operands;
  return input === undefined || more.length > 0 ? refuse(USAGE_TEXTS.input, { command }) : input;
}

function text(value: string | boolean | undefined): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The language that messages are in, whatever else is wrong with the command line. */
export function askedLanguage(args: readonly string[]): Language {
  return languageOf(parse(args).values);
}

/** Not strict: what Node says of a wrong option is neither in Thai nor on one line. */
function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

interface GivenOption {
  readonly name: string;
  /** As it was typed, with its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether it is one word with its value, with "=" between them. */
  readonly inlineValue: boolean | undefined;
}

function checkOption({ name, rawName: option, value, inlineValue }: GivenOption, refuse: Refuse): void {
  if (!isOption(name)) return refuse(USAGE_TEXTS.unknownOption, { option });
  if (OPTIONS[name].type === "boolean") {
    if (value !== undefined) refuse(USAGE_TEXTS.noValue, { option });
    return;
  }
  // What looks like the next option is no value: that one was forgotten.
  const isNext = inlineValue !== true && value !== undefined && /^-./su.test(value);
  if (value === undefined || isNext) refuse(USAGE_TEXTS.valueMissing, { option });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function languageOf({ lang }: Values): Language {
  return lang === "en" ? "en" : "th";
}

function choose<T extends string>(values: Values, option: OptionName, allowed: readonly T[], fallback: T): T {
  const value = values[option];
  if (value === undefined) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const parameters = { option: `--${option}`, allowed: allowed.join(" | ") };
  throw new UsageError(formatText(USAGE_TEXTS.value, languageOf(values), parameters));
}
