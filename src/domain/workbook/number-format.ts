/**
 * What a number format shows a number as. `time` is a time of the day or a duration, with no day to it; `text` shows
 * what was typed.
 */
export type FormatKind = "number" | "percent" | "date" | "time" | "text";

/** What a cell's number format means to whoever reads the cell; General, which means nothing, is null everywhere. */
export interface NumberFormat {
  readonly kind: FormatKind;
  /** Of the figure that is shown, from 0 on; null where the format does not fix them. */
  readonly decimals: number | null;
  /** What is shown is the number times ten to this: 2 for per cent, -3 where thousands are left out. */
  readonly power: number;
  /**
   * The code, where it shows something else than the figure: nothing, a word, or digits of its own. Absent for every
   * other format.
   */
  readonly masks?: string;
}

/** Excel shows no more. */
const MOST_DECIMALS = 30;
const PER_CENT_POWER = 2;
const THOUSANDS_POWER = -3;

/**
 * Reads a format code as files and Excel have it in English: `0.00%`, `[$-th-TH]d mmm yyyy;@`, `#,##0.0,`.
 * Null for General. The section for positive numbers decides.
 */
export function readNumberFormat(code: string): NumberFormat | null {
  const format = readPlainFormat(code);
  if (!showsOther(code)) return format;
  return { ...(format ?? { kind: "number", decimals: null, power: 0 }), masks: code };
}

function readPlainFormat(code: string): NumberFormat | null {
  const marks = readMarks(code);
  if (marks.isGeneral) return null;
  if (marks.isText) return { kind: "text", decimals: null, power: 0 };
  if (marks.hasDay || (marks.hasMonth && !marks.hasTime)) return { kind: "date", decimals: null, power: 0 };
  if (marks.hasTime) return { kind: "time", decimals: null, power: 0 };
  return readFigure(marks);
}

/** The signs of a code's first section, without what is only decoration. */
interface Marks {
  isGeneral: boolean;
  isText: boolean;
  /** A day, a year or an era. */
  hasDay: boolean;
  /** `m`, which is a minute beside hours or seconds. */
  hasMonth: boolean;
  hasTime: boolean;
  /** `0 # ? . ,` in their order. */
  figure: string;
  percents: number;
  /** `1.2E+05` or `1 1/2`: the places that are shown say nothing of decimals. */
  isIrregular: boolean;
}

const GENERAL = /^general/i;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;

function readMarks(code: string): Marks {
  const marks: Marks = {
    isGeneral: false,
    isText: false,
    hasDay: false,
    hasMonth: false,
    hasTime: false,
    figure: "",
    percents: 0,
    isIrregular: false,
  };
  for (let at = 0; at < code.length && code[at] !== ";";) at += readMark(code, at, marks);
  return marks;
}

/** Takes in what begins here; gives how many characters it has. */
function readMark(code: string, at: number, marks: Marks): number {
  const sign = code.charAt(at).toLowerCase();
  switch (sign) {
    case '"':
    case "[": {
      const end = code.indexOf(sign === "[" ? "]" : '"', at + 1);
      const length = end < 0 ? code.length - at : end - at + 1;
      if (ELAPSED.test(code.slice(at, at + length))) marks.hasTime = true;
      return length;
    }
    // The next sign stands for itself, gives its width, or fills the cell.
    case "\\":
    case "_":
    case "*":
      return 2;
    case "g":
      if (!GENERAL.test(code.slice(at, at + 7))) break;
      marks.isGeneral = true;
      return 7;
    case "a": {
      const half = /^(?:am\/pm|a\/p)/i.exec(code.slice(at, at + 5));
      if (!half) return 1;
      marks.hasTime = true;
      return half[0].length;
    }
    case "e":
      if (!/[+-]/.test(code.charAt(at + 1))) break;
      marks.isIrregular = true;
      return 2;
  }
  takeSign(sign, marks);
  return 1;
}

function takeSign(sign: string, marks: Marks): void {
  if ("0#?.,".includes(sign)) marks.figure += sign;
  else if (sign === "%") marks.percents += 1;
  else if (sign === "@") marks.isText = true;
  else if (sign === "m") marks.hasMonth = true;
  else if (sign === "h" || sign === "s") marks.hasTime = true;
  // A Buddhist year is `b`, one of an era `e` after `g`.
  else if ("dybeg".includes(sign)) marks.hasDay = true;
  else if (sign === "/" && marks.figure !== "") marks.isIrregular = true;
}

function readFigure({ figure, percents, isIrregular }: Marks): NumberFormat | null {
  if (!/[0#?]/.test(figure)) return null;
  const [whole = "", ...rest] = figure.split(".");
  const fraction = rest.join("");
  const thousands = trailingCommas(whole) + trailingCommas(fraction);
  const places = Math.min(fraction.replaceAll(",", "").length, MOST_DECIMALS);
  return {
    kind: percents > 0 ? "percent" : "number",
    decimals: isIrregular ? null : places,
    power: percents * PER_CENT_POWER + (thousands === 0 ? 0 : thousands * THOUSANDS_POWER),
  };
}

/** Whether a number is shown as something else than its figure. */
function showsOther(code: string): boolean {
  const marks = readMarks(code);
  const isShown =
    marks.isGeneral ||
    marks.isText ||
    marks.hasDay ||
    marks.hasMonth ||
    marks.hasTime ||
    /[0#?]/.test(marks.figure);
  return (code !== "" && !isShown) || hasOwnDigits(code);
}

/** What a format writes of itself: quoted, escaped, filling the cell; what it leaves room for, and its conditions. */
const WRITTEN = /"([^"]*)"?|[\\*](.)|(_.)|(\[[^\]]*\]?)|(?:\/\s*\d+)|([\s\S])/gu;
const DIGIT = /[0-9\u0E50-\u0E59]/u;

/**
 * Whether digits of the format's own stand where a reader takes them for those of the number: beside its digits, or in
 * their place. `0" / 5"` has some too, and apart from them.
 */
function hasOwnDigits(code: string): boolean {
  // Each sign as what it is: 0 for a digit of the number, 9 for one of the format, x for anything else.
  const signs = [...code.matchAll(WRITTEN)].map(([whole, quoted, escaped, room, condition, plain]) => {
    if (condition !== undefined) return "";
    if (room !== undefined) return "x";
    const own = quoted ?? escaped;
    if (own !== undefined)
      return [...own].map((sign) => (DIGIT.test(sign) ? "9" : ".,".includes(sign) ? sign : "x")).join("");
    if (plain === undefined) return "x";
    if ("0#?".includes(plain)) return "0";
    return /[1-9]/.test(plain) ? "9" : ".,;".includes(plain) ? plain : /general/iu.test(whole) ? "0" : "x";
  });
  return signs
    .join("")
    .split(";")
    .some((section) => /9[.,]*0|0[.,]*9/.test(section) || (section.includes("9") && !section.includes("0")));
}

/** Commas behind the digits leave thousands out; those between them only group. */
function trailingCommas(digits: string): number {
  return /[0#?](,+)$/.exec(digits)?.[1]?.length ?? 0;
}

/** The formats of one reading of a workbook: each code is read once, and equal meanings are one object. */
export class NumberFormats {
  private readonly byCode = new Map<string, NumberFormat | null>();
  private readonly byMeaning = new Map<string, NumberFormat>();

  of(code: string): NumberFormat | null {
    const known = this.byCode.get(code);
    if (known !== undefined) return known;
    const read = readNumberFormat(code);
    const format = read && this.shared(read);
    this.byCode.set(code, format);
    return format;
  }

  private shared(format: NumberFormat): NumberFormat {
    const meaning = `${format.kind} ${format.decimals} ${format.power} ${format.masks ?? ""}`;
    const known = this.byMeaning.get(meaning);
    if (known) return known;
    this.byMeaning.set(meaning, format);
    return format;
  }
}
