import { caught } from "../text/caught";

/** What kind of thing a figure measures. `count` is any other counted thing; its word tells which. */
export type UnitKind = "percent" | "baht" | "score" | "times" | "level" | "count";

/** A unit as written: "ล้านบาท" is baht with the multiplier 1,000,000. */
export interface MeasureUnit {
  /** Null where a figure has no unit, or only a multiplier as in "6 ล้าน". */
  readonly unit: UnitKind | null;
  readonly multiplier: number;
  /** The word as written, normalised; null where there is none. */
  readonly unitWord: string | null;
  /** The period or thing that the figure is counted for: "ปี" of "ล้านบาท/ปี"; absent where it says none. */
  readonly per?: string;
}

export const NO_UNIT: MeasureUnit = { unit: null, multiplier: 1, unitWord: null };

const KINDS: Readonly<Record<string, UnitKind>> = {
  บาท: "baht",
  บาทถ้วน: "baht",
  baht: "baht",
  thb: "baht",
  "฿": "baht",
  "%": "percent",
  เปอร์เซ็นต์: "percent",
  เปอร์เซนต์: "percent",
  ร้อยละ: "percent",
  percent: "percent",
  คะแนน: "score",
  point: "score",
  points: "score",
  เท่า: "times",
  times: "times",
  ระดับ: "level",
  level: "level",
};

/** Whole words that hold a multiplier which cannot be read off their letters. */
const ABBREVIATIONS: Readonly<Record<string, Pick<MeasureUnit, "unit" | "multiplier">>> = {
  "ลบ.": { unit: "baht", multiplier: 1e6 },
  "ล.บ.": { unit: "baht", multiplier: 1e6 },
  "million baht": { unit: "baht", multiplier: 1e6 },
  million: { unit: null, multiplier: 1e6 },
};

/** Longest first, so that "พันล้าน" is not taken for "พัน". */
const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ["ล้านล้าน", 1e12],
  ["แสนล้าน", 1e11],
  ["หมื่นล้าน", 1e10],
  ["พันล้าน", 1e9],
  ["ร้อยล้าน", 1e8],
  ["สิบล้าน", 1e7],
  ["ล้าน", 1e6],
  ["แสน", 1e5],
  ["หมื่น", 1e4],
  ["พัน", 1e3],
];

/** Counted things that may follow a multiplier. Without this list "พันธกิจ" (mission) would be a thousand of something. */
const COUNTED = new Set(
  (
    "คน ราย แห่ง หน่วยงาน หน่วย เรื่อง โครงการ กิจกรรม ครั้ง ชิ้น ฉบับ บริการ ระบบ มาตรฐาน ด้าน ชุด ชุดข้อมูล " +
    "ข้อ วัน เดือน ปี ชั่วโมง นาที ไตรมาส สัปดาห์ ตัวชี้วัด หลักสูตร รายการ งาน ประเทศ จังหวัด องค์กร ผลงาน ไร่ ตัน"
  ).split(" "),
);

/** Words that continue a sentence: what follows a figure with one of them is no unit. */
const CONNECTIVES =
  /^(?:และ|หรือ|ถึง|ต่อ|ของ|จาก|โดย|ใน|ที่|กับ|ไม่|ซึ่ง|เพื่อ|ตาม|แล้ว|เป็น|มี|ได้|(?:and|or|of|to|in|per)\b)/u;
/** A unit that runs on, such as "ล้านบาทต่อปี": to read it as a word of its own would lose the multiplier. */
const KNOWN_START = /^(?:(?:สิบ|ร้อย|พัน|หมื่น|แสน)?ล้าน|บาท|คะแนน|เปอร์เซ|ร้อยละ|เท่า)/u;
/** Thai or Latin, not both: "OOคะแนน" is a slip. */
const SINGLE_WORD =
  /^(?:[\u0E01-\u0E3A\u0E40-\u0E4E][\u0E01-\u0E3A\u0E40-\u0E4E./]{0,19}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ./]{0,19})$/u;
/** Sizes by a letter mean different things to different people. */
const LETTER_SIZE = /^(?:[kmbt]|mn|bn|mm|mil)\.?$/iu;
const CURRENCY = /^[A-Z]{3}$/u;

/** Behind "/" or "ต่อ": what a figure is counted for. */
const RATE = /^(.+?) ?(?:\/|ต่อ) ?(ปี|ไตรมาส|เดือน|สัปดาห์|วัน|ชั่วโมง|รอบ|ครั้ง|คน|ราย|หัว|แห่ง|หน่วย)$/u;

/** Whether the word is a size by its letter, as in "5 K" and "7.25M". */
export function isLetterSize(word: string): boolean {
  return LETTER_SIZE.test(word);
}

/** Reads a unit word; null where the text is more than a unit. An empty text is no unit. */
export function parseUnit(text: string): MeasureUnit | null {
  const word = text.trim();
  if (word === "") return NO_UNIT;
  const rate = word.includes("/") || word.includes("ต่อ") ? RATE.exec(word) : null;
  if (rate === null) return parsePlainUnit(word);
  const [, measure, per] = caught<[measure: string, per: string]>(rate);
  const unit = parsePlainUnit(measure);
  // "จำนวนผู้ป่วยนอกต่อวัน" names what is measured.
  return unit && isKnown(unit) ? { ...unit, per } : null;
}

/** A unit that is known as one, not merely a word that could be: "ล้านบาท", "แห่ง", "USD". */
export function knownUnit(text: string): MeasureUnit | null {
  const unit = parseUnit(text);
  return unit && isKnown(unit) ? unit : null;
}

function isKnown({ unit, unitWord }: MeasureUnit): boolean {
  return unit !== "count" || COUNTED.has(unitWord ?? "") || CURRENCY.test(unitWord ?? "");
}

/** "7.25 ล้าน (บาท)": a size before a unit without one, or the other way round; null where both have a size. */
export function joinMultiplied(a: MeasureUnit, b: MeasureUnit): MeasureUnit | null {
  if (a.multiplier !== 1 && b.multiplier !== 1) return null;
  return { ...b, multiplier: a.multiplier * b.multiplier };
}

function parsePlainUnit(word: string): MeasureUnit | null {
  const lower = word.toLowerCase();
  const kind = lookUp(KINDS, lower);
  if (kind !== undefined) return { unit: kind, multiplier: 1, unitWord: word };
  const abbreviation = lookUp(ABBREVIATIONS, lower);
  if (abbreviation !== undefined) return { ...abbreviation, unitWord: word };
  return parseMultiplied(word) ?? parseCounted(word);
}

function parseMultiplied(word: string): MeasureUnit | null {
  for (const [name, multiplier] of MULTIPLIERS) {
    if (!word.startsWith(name)) continue;
    const rest = word.slice(name.length).trim();
    if (rest === "") return { unit: null, multiplier, unitWord: word };
    if (rest === "บาท") return { unit: "baht", multiplier, unitWord: word };
    if (COUNTED.has(rest)) return { unit: "count", multiplier, unitWord: rest };
  }
  return null;
}

function parseCounted(word: string): MeasureUnit | null {
  const isMore = CONNECTIVES.test(word.toLowerCase()) || KNOWN_START.test(word) || isLetterSize(word);
  const isUnit = COUNTED.has(word) || (SINGLE_WORD.test(word) && !isMore);
  return isUnit ? { unit: "count", multiplier: 1, unitWord: word } : null;
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The unit in words with its period: "ล้านบาท/ปี"; "" where there is none. */
export function unitText({ unit, multiplier, unitWord, per }: MeasureUnit): string {
  // The word of a counted thing leaves its size out: "คน" of "หมื่นคน".
  const size = unit === "count" ? (MULTIPLIERS.find(([, each]) => each === multiplier)?.[0] ?? "") : "";
  return `${size}${unitWord ?? ""}${per === undefined ? "" : `/${per}`}`;
}

/** What is counted in thousands and millions; nobody says a million per cent. */
const SIZED: ReadonlySet<UnitKind | null> = new Set([null, "baht", "count"]);

/**
 * Whether figures in the two units measure the same thing. A figure without a unit fits any, but with a size ("6 ล้าน")
 * only what has sizes; and one without a period fits every period.
 */
export function isSameMeasure(a: MeasureUnit, b: MeasureUnit): boolean {
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per) return false;
  if (a.unit === null || b.unit === null) {
    return (a.multiplier === 1 || SIZED.has(b.unit)) && (b.multiplier === 1 || SIZED.has(a.unit));
  }
  return a.unit === b.unit && (a.unit !== "count" || a.unitWord === b.unitWord);
}
