import { valueOf } from "../../form/field";
import { textsOf } from "../../form/sheet-texts";
import { normaliseText } from "../../thai/text";
import type { CellAddress } from "../../workbook/address";
import { defineRule, PAUSE } from "../engine/rule";

const IN_BRACKETS = /\(\s*((?:[ก-ฮ]{1,6}\.)+)\s*\)\s*$/u;
const ABBREVIATION = /(?<![ก-๛])[ก-ฮ]{2,6}\.(?![ก-ฮ]\.)/gu;

export const abbreviationInconsistent = defineRule({
  id: "abbreviation-inconsistent",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "ชื่อย่อหน่วยงานเขียนหลายแบบ", en: "Agency abbreviated in several ways" },
  why: {
    th: "ชื่อย่อที่เขียนต่างกันทำให้สงสัยว่าเป็นหน่วยงานอื่น และค้นหาในเอกสารไม่ครบ",
    en: "A differing abbreviation may be taken for another agency, and searches miss it.",
  },
  remedy: { th: "ใช้ชื่อย่อเดียวกันทั้งสมุดงาน", en: "Use one abbreviation throughout the workbook." },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: สพธอ., สพอ. และ สพอธ. หมายถึงหน่วยงานเดียวกัน",
    en: "ETDA report, fiscal year 2565: สพธอ., สพอ. and สพอธ. all mean the same agency",
  },
  messages: {
    variant: {
      th: "เขียน “{found}” ใน {n} เซลล์ แต่ชื่อย่อของหน่วยงานคือ “{expected}”",
      en: "“{found}” is in {n} cell; the agency's abbreviation is “{expected}”.|“{found}” is in {n} cells; the agency's abbreviation is “{expected}”.",
    },
  },
  *check({ evaluation, snapshot }) {
    const basics = evaluation.parts.basics?.texts.abbreviation;
    const bracketed = IN_BRACKETS.exec(valueOf(evaluation.agency) ?? "")?.[1];
    const own = normaliseText(valueOf(basics) ?? bracketed ?? "");
    if (!/^[ก-ฮ]{2,6}\.$/u.test(own)) return;
    const variants = new Map<string, [CellAddress, ...CellAddress[]]>();
    for (const { at, text } of textsOf(snapshot.sheets)) {
      yield PAUSE;
      if (!text.includes(".")) continue;
      for (const variant of new Set(normaliseText(text).match(ABBREVIATION) ?? [])) {
        if (!isSlipOf(variant, own)) continue;
        const places = variants.get(variant);
        if (places) places.push(at);
        else variants.set(variant, [at]);
      }
    }
    for (const [variant, [at, ...related]] of variants) {
      yield {
        messageId: "variant",
        at,
        related,
        parameters: { n: related.length + 1 },
        expected: own,
        found: variant,
      };
    }
  },
});

/** One letter left out, added or two neighbours swapped; another letter in its place is another agency (สพร., สพธ.). */
function isSlipOf(variant: string, own: string): boolean {
  if (variant === own || variant[0] !== own[0]) return false;
  const [shorter, longer] = variant.length < own.length ? [variant, own] : [own, variant];
  if (longer.length === shorter.length) return isSwap(variant, own);
  if (longer.length !== shorter.length + 1) return false;
  return [...longer].some((_, i) => i > 0 && longer.slice(0, i) + longer.slice(i + 1) === shorter);
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
