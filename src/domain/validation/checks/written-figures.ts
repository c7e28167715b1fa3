import { normaliseText } from "../../thai/text";

const SEPARATED = /(?<![\d,.])(\d+(?:,\d+)+)(\.\d+)?(?![\d,]*\d)/gu;
const WHOLE_GROUPS = /^\d{1,3}(?:,\d{3})+$/u;
const BAHT = /^ ?(?:ล้าน|(?:แสน|หมื่น|พัน)?บาท)/u;
/** Shorter ones may be two figures of a list. */
const FEWEST_DIGITS = 5;

/**
 * An amount of money whose separators stand elsewhere than before every third digit, so that a digit was lost or typed
 * twice; null where there is none. Other figures with commas may be lists.
 */
export function misgroupedAmount(text: string): string | null {
  if (!text.includes(",")) return null;
  const line = normaliseText(text);
  for (const { 0: whole, 1: digits = "", 2: decimals, index } of line.matchAll(SEPARATED)) {
    const isAmount = decimals !== undefined || BAHT.test(line.slice(index + whole.length));
    if (!isAmount || WHOLE_GROUPS.test(digits) || digits.replaceAll(",", "").length < FEWEST_DIGITS) continue;
    return whole;
  }
  return null;
}
