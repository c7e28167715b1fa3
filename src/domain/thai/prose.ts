import { plainQuantity, type Quantity } from "./quantity";
import { normaliseText } from "./text";
import { parseUnit } from "./unit";

/** What a figure in a sentence about value for money stands for. */
export type ProseLabel = "benefit" | "cost" | "net" | "ratio";

export interface ProseFigure {
  readonly quantity: Quantity;
  /** By the words before it; null where they say nothing of the kind. Per cent is told by its unit. */
  readonly label: ProseLabel | null;
  /** As many as are written: 2 in "4.00". */
  readonly decimals: number;
}

const NUMBER = /[\d][\d,]*(?:\.\d+)?/gu;
const WRITTEN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
const YEAR = /^(?:2[4-6]\d\d|19\d\d|20\d\d)$/u;
const MONTH =
  /^ ?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|[มกพสตธ]\. ?[คพยจ]\.|มี\. ?ค\.|เม\. ?ย\.|มิ\. ?ย\.)/u;
const UNIT_AFTER =
  /^ ?((?:(?:สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)?ล้าน|แสน|หมื่น|พัน)? ?บาท|(?:(?:สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)?ล้าน)|%|เปอร์เซ็นต์|คะแนน|เท่า|คน|ราย|หน่วยงาน|แห่ง|ฉบับ|โครงการ|บริการ|เรื่อง|ครั้ง|ชุดข้อมูล|ด้าน)/u;
const PERCENT_BEFORE = /ร้อยละ(?:ที่)? ?$/u;
/** A number that is no figure: part of a word such as "FIDO2", or of a date or an address. */
const INSIDE_WORD = /[A-Za-z\d/.,-]$/u;
/** "1." and "2)" open the items of a list. */
const LIST_MARK = /^[.)](?:\s|$)/u;
const NOTE = /\((?![^()]*B ?\/ ?C)[^()]*\)/giu;
const LABEL_NAMES: readonly ProseLabel[] = ["ratio", "net", "cost", "benefit"];
/** Longest first: "ผลประโยชน์สุทธิ" is net, and a ratio of benefit to cost is neither. */
const LABELS =
  /(?<ratio>อัตราส่วน(?:ของ)?(?:ผลตอบแทน|ผลประโยชน์)?(?:ต่อ(?:ต้นทุน|ค่าใช้จ่าย))?|(?:ผลตอบแทน|ผลประโยชน์)ต่อ(?:ต้นทุน|ค่าใช้จ่าย)|B ?\/ ?C)|(?<net>(?:คงเหลือ)?(?:เป็น)?ผล(?:ประโยชน์|ตอบแทน)(?:คงเหลือ)?สุทธิ|คงเหลือ|สุทธิ)|(?<cost>ต้นทุน|ค่าใช้จ่าย)|(?<benefit>ผลประโยชน์|ผลตอบแทน)/giu;

/**
 * The figures that occur in a sentence, in their order, each with its unit and what the words before it say it is:
 * "ผลประโยชน์รวม 4,259,527,589.50 บาท … B/C ratio ที่ 6.26" holds a benefit in baht and a ratio.
 * Years, days of dates and numbers of a list are no figures.
 */
export function figuresInProse(text: string): ProseFigure[] {
  const line = normaliseText(text);
  const figures: ProseFigure[] = [];
  let start = 0;
  for (const match of line.matchAll(NUMBER)) {
    const written = match[0].replace(/,+$/u, "");
    const end = match.index + written.length;
    const after = line.slice(end, end + 24);
    if (!isFigure(written, line.slice(0, match.index), after)) continue;
    const before = line.slice(start, match.index);
    const quantity = quantityOf(Number(written.replaceAll(",", "")), before, after);
    const decimals = written.split(".")[1]?.length ?? 0;
    figures.push({ quantity, label: labelOf(before, quantity), decimals });
    start = end;
  }
  return figures;
}

/** The first figure with that label, or null. */
export function proseFigure(text: string, label: ProseLabel): Quantity | null {
  return figuresInProse(text).find((figure) => figure.label === label)?.quantity ?? null;
}

/** The percentages of a sentence, such as 98.75 of "ดำเนินโครงการได้ร้อยละ 98.75". */
export function percentagesInProse(text: string): number[] {
  return figuresInProse(text)
    .filter(({ quantity }) => quantity.unit === "percent")
    .map(({ quantity }) => quantity.value);
}

export interface GrowthTarget {
  /** The year that it is measured from, Buddhist Era. */
  readonly baseYear: number;
  readonly percent: number;
}

const GROWTH =
  /(?:เพิ่มขึ้น|เพิ่ม|สูงขึ้น|เติบโต)จาก(?:ปี)?(?:งบประมาณ)? ?(?:พ\. ?ศ\. ?)?(2\d{3}) ?(?:ไม่น้อยกว่า|อย่างน้อย|ไม่ต่ำกว่า)? ?ร้อยละ ?(\d+(?:\.\d+)?)/u;

/** A target that is told as growth since a year: "เพิ่มขึ้นจากปี 2564 ร้อยละ 10". Null for any other wording. */
export function growthTarget(text: string): GrowthTarget | null {
  const match = GROWTH.exec(normaliseText(text));
  return match && { baseYear: Number(match[1]), percent: Number(match[2]) };
}

function isFigure(written: string, before: string, after: string): boolean {
  if (!WRITTEN.test(written) || INSIDE_WORD.test(before)) return false;
  if (LIST_MARK.test(after) && /(?:^|\s)$/u.test(before)) return false;
  if (/^\d{1,2}$/u.test(written) && MONTH.test(after)) return false;
  return !YEAR.test(written) || UNIT_AFTER.test(after) || PERCENT_BEFORE.test(before);
}

function quantityOf(value: number, before: string, after: string): Quantity {
  const word = UNIT_AFTER.exec(after)?.[1];
  const unit = word === undefined ? null : parseUnit(word);
  if (unit) return { ...plainQuantity(value), ...unit };
  if (!PERCENT_BEFORE.test(before)) return plainQuantity(value);
  return { ...plainQuantity(value), unit: "percent", unitWord: "ร้อยละ" };
}

/** The last label before the figure that fits its unit; what stands in brackets explains the words before them. */
function labelOf(before: string, { unit }: Quantity): ProseLabel | null {
  let label: ProseLabel | null = null;
  for (const { groups } of before.replace(NOTE, " ").matchAll(LABELS)) {
    const named = LABEL_NAMES.find((name) => groups?.[name] !== undefined);
    if (named === undefined) continue;
    const units = named === "ratio" ? ["times", null] : ["baht", null];
    if (units.includes(unit)) label = named;
  }
  return label;
}
