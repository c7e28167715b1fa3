import { caught } from "../text/caught";
import { parseQuantity } from "../thai/parse-quantity";
import { normaliseText, stripMarkup } from "../thai/text";
import type { IndicatorKind, TargetEntry, TemplateIndicator } from "./template";

/** "(15 คะแนน)" behind what the points are given for. */
const ITEM = /([^()]*(?:\([^()]*\)[^()]*)*?)\(\s*(\d+(?:\.\d+)?)\s*คะแนน\s*\)/gu;
const CHOICE = /เลือก\s*1\s*จาก/u;
/** "1) … 2) …" */
const OPTION = /(?:^|\s)\d+\)\s*(.+?)(?=\s\d+\)\s|$)/gsu;
const PERCENTAGE = /ร้อยละ\s*\d|\d\s*%/u;
const COUNT = /จำนวน\s*(?:อย่างน้อย\s*)?\d/u;
/** Caps and plans that somebody else has set. */
const CONDITION = /ไม่(?:เกิน|สูงกว่า)(?:กรอบ|วงเงิน|ร้อย\s*ละ\s*ค่าใช้จ่าย)|คณะรัฐมนตรี\s*กำหนด/u;

type Guess = Pick<TemplateIndicator, "kind" | "checklist" | "options">;

/** How an indicator is scored, told from its wording; `isSure` is false where any other kind was as likely. */
export function guessKind(
  name: string,
  targets: readonly TargetEntry[],
  lowestPoint: number,
): Guess & { readonly isSure: boolean } {
  const stated = targets.filter((target) => !isNoTarget(target));
  if (stated.length > 0 && stated.every(isFigure)) return { kind: "numeric", isSure: true };
  const texts = stated.map((target) => stripMarkup(String(target)));
  const items = texts.flatMap(pointItems);
  if (items.length > 0) return { kind: "checklist", checklist: { base: lowestPoint, items }, isSure: true };
  if (CHOICE.test(normaliseText(name))) return { kind: "choose-one", ...choice(name), isSure: true };
  return { kind: wordedKind(texts), isSure: false };
}

function wordedKind(texts: readonly string[]): IndicatorKind {
  if (texts.some((text) => PERCENTAGE.test(text) && COUNT.test(text))) return "composite";
  return texts.some((text) => CONDITION.test(text)) ? "rule" : "milestone";
}

function choice(name: string): Pick<TemplateIndicator, "options"> {
  // "(เลือก 1 จาก 2)" would itself read as the beginning of an option.
  const [, after = ""] = normaliseText(name).split(/เลือก\s*1\s*จาก[^()]*\)/u);
  const options = [...after.matchAll(OPTION)].map((match) => {
    const [, option] = caught<[option: string]>(match);
    return option.trim();
  });
  return options.length > 1 ? { options } : {};
}

function pointItems(text: string): { name: string; points: number }[] {
  return [...text.matchAll(ITEM)].flatMap((match) => {
    const [, item, points] = caught<[item: string, points: string]>(match);
    const name = item.replace(/^[\s•·*–—-]+/u, "").trim();
    return name === "" ? [] : [{ name, points: Number(points) }];
  });
}

function isFigure(target: TargetEntry): boolean {
  return typeof target === "number" || parseQuantity(String(target)).kind === "quantity";
}

/** Whether a tier is left without a target: nothing, "-", or a row of dots. */
export function isNoTarget(target: TargetEntry): boolean {
  if (typeof target === "number") return false;
  if (target === null) return true;
  const reading = parseQuantity(target);
  return reading.kind === "unreadable" && reading.reason === "blank";
}
