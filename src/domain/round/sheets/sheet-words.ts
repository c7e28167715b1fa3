import { formatText, type Language, type LocalisedText } from "../../text/localised";
import { columnName } from "../../workbook/address";
import type { Round } from "../assemble-round";
import type { ToldRound } from "../told-round";
import { countsText, madeText } from "../words";

const CLAIM: LocalisedText = {
  th: "Pramoen เขียนคอลัมน์ A–{last} ใหม่ทุกครั้ง โปรดบันทึกความเห็นในคอลัมน์อื่น",
  en: "Pramoen writes columns A–{last} again every time; keep remarks in other columns",
};
const LEFT_OUT: LocalisedText = {
  th: "อีก {n} คอลัมน์ไม่ได้แสดง",
  en: "{n} more column is not shown|{n} more columns are not shown",
};
const FOOTER: LocalisedText = { th: "ผลการประเมินทั้งรอบ", en: "Results of the round" };
const YEAR: LocalisedText = { th: "ปีงบประมาณ {year}", en: "fiscal year {year}" };
const PAGE: LocalisedText = { th: "หน้า", en: "page" };

/** Which columns are the product's own. */
function claimText(columnCount: number, language: Language): string {
  return formatText(CLAIM, language, { last: columnName(columnCount - 1) });
}

/** How many columns a table has no room for; "" where it has for all. */
export function leftOutText(count: number, language: Language): string {
  return count > 0 ? formatText(LEFT_OUT, language, { n: count }) : "";
}

/** What stands above a table of the round: when it was made, what became of the files, which columns are the product's. */
export function headOf(told: ToldRound, columnCount: number, more = ""): string[] {
  return [
    madeText(told),
    countsText(told),
    [claimText(columnCount, told.language), more].filter(Boolean).join(" · "),
  ];
}

export function footerOf({ fiscalYear }: Round, language: Language): string {
  const year = fiscalYear === null ? "" : formatText(YEAR, language, { year: fiscalYear });
  return [FOOTER[language], year, PAGE[language]].filter(Boolean).join(" · ");
}
