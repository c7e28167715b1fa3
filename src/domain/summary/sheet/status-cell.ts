import { quotedText } from "../../workbook/link-formula";
import type { Framework } from "../../framework/framework";
import { roundHalfUp } from "../../scoring/rounding";
import { isUnscored } from "../compute-summary";
import type { ProvisionalKind, Summary } from "../summary";
import { HEAD_PLACES } from "./head-places";
import { figure, type SummaryCell } from "./sheet-cell";
import type { MakingFacts } from "./sheet-input";
import { FINAL, PROVISIONAL } from "./words";

const { fact } = HEAD_PLACES;

/** Says in words whether the result is final, from the cells around it: it turns as soon as a score is lost. */
export function statusCell({ summary, formulas, framework, basis }: MakingFacts): SummaryCell {
  const { decimals } = framework;
  const rounded = (cell: string) => `ROUND(${cell},${decimals.total})`;
  const range = `IF(ISNUMBER(${fact("low")}),"คะแนนรวมจะอยู่ระหว่าง "&${rounded(fact("low"))}&" ("&${fact("low", "D")}&") ถึง "&${rounded(fact("high"))}&" ("&${fact("high", "D")}&")","ยังบอกช่วงของคะแนนรวมไม่ได้")`;
  const missing = `IF(${formulas.missingCount}>0,"ยังไม่มีคะแนนที่ใช้ได้ "&(${formulas.missingCount})&" ตัวชี้วัด น้ำหนักรวม "&${rounded(fact("missing"))}&" (นับเป็น 0) · ","")`;
  const weights = `IF(${formulas.openWeights}>0,"น้ำหนักใช้คำนวณไม่ได้ "&(${formulas.openWeights})&" ตัวชี้วัด · ","")`;
  const errors = `IF(${fact("errors")}>0,"ข้อผิดพลาดที่กระทบคะแนนรวม "&${fact("errors")}&" รายการ · ","")`;
  const total = `IF(ISNUMBER(${fact("total")}),"","ไม่มีคะแนนรวมที่ใช้ได้ · ")`;
  const undecided = basis.isDecided ? "" : `&${quotedText("ยังไม่ทราบกรอบการประเมิน · ")}`;
  const told = `${quotedText(`${PROVISIONAL}: `)}&${missing}&${weights}&${errors}&${total}${undecided}&${range}`;
  const conditions = [
    `${formulas.missingCount}>0`,
    `${formulas.openWeights}>0`,
    `${fact("errors")}>0`,
    `NOT(ISNUMBER(${fact("total")}))`,
  ];
  const value = statusText(summary, framework);
  if (!basis.isDecided) return figure(told, value);
  return figure(`IF(OR(${conditions.join(",")}),${told},${quotedText(FINAL)})`, value);
}

/** The same in words, for a sheet of values. */
function statusText(summary: Summary, { decimals }: Framework): string {
  const { provisional, indicators, total } = summary;
  if (!provisional) return FINAL;
  const { range, reasons, missingWeight } = provisional;
  const shown = (value: number) => String(roundHalfUp(value, decimals.total));
  const count = (kind: ProvisionalKind) => reasons.filter((reason) => reason.kind === kind).length;
  const missing = indicators.filter(isUnscored).length;
  const parts = [
    missing > 0 && `ยังไม่มีคะแนนที่ใช้ได้ ${missing} ตัวชี้วัด น้ำหนักรวม ${shown(missingWeight)} (นับเป็น 0)`,
    count("weight-unreadable") > 0 && `น้ำหนักใช้คำนวณไม่ได้ ${count("weight-unreadable")} ตัวชี้วัด`,
    concerningErrors(summary) > 0 && `ข้อผิดพลาดที่กระทบคะแนนรวม ${concerningErrors(summary)} รายการ`,
    (total === null || count("total-failing") > 0) && "ไม่มีคะแนนรวมที่ใช้ได้",
    count("framework-undecided") > 0 && "ยังไม่ทราบกรอบการประเมิน",
    range
      ? `คะแนนรวมจะอยู่ระหว่าง ${shown(range.low)} (ระดับ ${range.ratingAtLow.th}) ถึง ${shown(range.high)} (ระดับ ${range.ratingAtHigh.th})`
      : "ยังบอกช่วงของคะแนนรวมไม่ได้",
  ];
  return `${PROVISIONAL}: ${parts.filter((part) => part !== false).join(" · ")}`;
}

/** How many open errors speak of a figure that enters the total. */
export function concerningErrors({ openErrors }: Summary): number {
  return openErrors.filter(({ concernsTotal }) => concernsTotal).length;
}
