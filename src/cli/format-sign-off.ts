import type { StampVerdict } from "../app/verify-stamp";
import { coverageText, STAMP_CHANGES } from "../domain/review/stamp-texts";
import { formatText, type Language, type LocalisedText } from "../domain/text/localised";
import { instantText } from "../domain/thai/day-text";
import { quoteSheet } from "../domain/workbook/address";

const STATES = {
  none: { th: "ไม่มีการรับรอง", en: "not signed" },
  damaged: {
    th: "ข้อมูลการรับรองเสียหายหรือถูกแก้ไข จึงเชื่อถือไม่ได้",
    en: "the sign-off itself is damaged or was altered and cannot be relied on",
  },
  newer: {
    th: "การรับรองทำด้วย Pramoen รุ่นใหม่กว่า ให้ปรับรุ่นแล้วตรวจอีกครั้ง",
    en: "the sign-off was made by a newer version of Pramoen: update, then verify again",
  },
  unchanged: {
    th: "รับรองโดย {signer} เมื่อ {at} ไม่มีการแก้ไขหลังการรับรอง",
    en: "signed by {signer} on {at}, nothing has changed since",
  },
  changed: {
    th: "รับรองโดย {signer} เมื่อ {at} มีการแก้ไขหลังการรับรอง {n} แห่ง",
    en: "signed by {signer} on {at}, {n} change since|signed by {signer} on {at}, {n} changes since",
  },
  changedOtherwise: {
    th: "รับรองโดย {signer} เมื่อ {at} หลังจากนั้นกรอบการประเมิน แม่แบบ ผังคอลัมน์ หรือรายการที่ยอมรับเปลี่ยนไป",
    en: "signed by {signer} on {at}; framework, template, layout or accepted findings have changed since",
  },
} as const satisfies Record<string, LocalisedText>;

const OPEN: LocalisedText = {
  th: "รับรองทั้งที่มีข้อผิดพลาด {error} รายการ และรอกรอก {unfilled} รายการ",
  en: "signed with errors: {error}, entries to fill in: {unfilled}",
};

const OTHER_RULES: LocalisedText = {
  th: "รับรองตามชุดกฎรุ่น {version} ซึ่งต่างจากรุ่นปัจจุบัน",
  en: "signed under rule set {version}, which is not the current one",
};

const COMPARED: LocalisedText = { th: "เทียบ: {covers}", en: "compared: {covers}" };

/** What has become of a sign-off, in one line. */
export function signOffLine(verdict: StampVerdict, language: Language): string {
  if (!("stamp" in verdict)) return STATES[verdict.kind][language];
  const { stamp, changes } = verdict;
  const isOther = verdict.kind === "changed" && changes.length === 0;
  return formatText(STATES[isOther ? "changedOtherwise" : verdict.kind], language, {
    signer: stamp.signer,
    at: instantText(stamp.at, language),
    n: changes.length,
  });
}

/** The same with what was open, what was compared and every place that changed. */
export function signOffLines(verdict: StampVerdict, language: Language): string[] {
  if (!("stamp" in verdict)) return [signOffLine(verdict, language)];
  const { stamp, isOtherRuleSet, compared, changes } = verdict;
  const { error, unfilled = 0 } = stamp.counts;
  return [
    signOffLine(verdict, language),
    ...(error + unfilled > 0 ? [formatText(OPEN, language, { error, unfilled })] : []),
    ...(isOtherRuleSet ? [formatText(OTHER_RULES, language, { version: stamp.ruleSetVersion })] : []),
    formatText(COMPARED, language, { covers: coverageText(compared) }),
    ...changes.map(({ kind, sheet, address }) => {
      const place = address === null ? quoteSheet(sheet) : `${quoteSheet(sheet)}!${address}`;
      return `  ${place}  ${STAMP_CHANGES[kind][language]}`;
    }),
  ];
}

/** The same for other programs. */
export function signOffData(verdict: StampVerdict): object {
  if (!("stamp" in verdict)) return { state: verdict.kind };
  const { kind, stamp, isOtherRuleSet, compared, changes } = verdict;
  const { signer, at, ruleSetVersion, framework, template, counts, digest } = stamp;
  return {
    state: kind,
    signer,
    at,
    ruleSetVersion,
    isOtherRuleSet,
    framework,
    template,
    counts,
    digest,
    compared,
    changes,
  };
}
