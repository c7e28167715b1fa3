import { quotedText } from "../../workbook/link-formula";
import { basisText, JUDGED_BY_HEADINGS } from "../../form/recognition-texts";
import { SUMMARY_TITLE } from "../../form/own-sheets";
import { bandFormula } from "../../formulas/writing/form-formulas";
import type { Band, Framework } from "../../framework/framework";
import { itaBand, ratingBand } from "../../framework/rating-bands";
import type { CellAddress } from "../../workbook/address";
import { isUnscored } from "../compute-summary";
import type { Summary, Traced } from "../summary";
import { inDigits } from "./digits";
import { FACTS, HEAD_PLACES, LINES, type HeadLine } from "./head-places";
import type { HeadFact, Places } from "./section";
import { figure, followed, reference, source, text, type SummaryCell, type SummaryRow } from "./sheet-cell";
import { dayText } from "../../thai/day-text";
import { inThaiDigits, type Digits } from "../../thai/digits";
import type { MakingFacts, SummarySheetInput } from "./sheet-input";
import { concerningErrors, statusCell } from "./status-cell";
import { totalFormulas } from "./total-formulas";
import {
  CONCERNS_TOTAL,
  HIGHEST_ALREADY,
  NO_RATING,
  NO_TOTAL,
  NOT_IN_FORM,
  NOT_KNOWN,
  PROVISIONAL,
} from "./words";

const VALUES_NOTE = "ตัวเลขเป็นค่าคงที่ ณ วันที่สรุป";
const FORMULAS_NOTE = "ตัวเลขเป็นสูตรที่ตามเซลล์ของแบบ";

/** The rows of the head, in their order. */
export function headRows(input: SummarySheetInput, places: Places): SummaryRow[] {
  const formulas = totalFormulas(input.summary, input.framework, places);
  const errorCount = `COUNTIF(${places.range("errors", "E")},${quotedText(CONCERNS_TOTAL)})`;
  const made: MakingFacts = { ...input, formulas, errorCount };
  return [
    ...LINES.map((line): SummaryRow => ({ A: LINE_CELLS[line](made) })),
    ...FACTS.map((fact) => factRow(FACT_CELLS[fact](made), input.digits)),
    {},
  ];
}

const LINE_CELLS: Readonly<Record<HeadLine, (made: MakingFacts) => SummaryCell>> = {
  title: () => text(SUMMARY_TITLE),
  identity: ({ summary: { form }, digits }) =>
    inDigits(
      text([form.agency, form.fiscalYear && `ปีงบประมาณ พ.ศ. ${form.fiscalYear}`].filter(Boolean).join(" · ")),
      digits,
    ),
  made: (made) => text(madeLine(made)),
  basis: ({ basis }) => text(`${JUDGED_BY_HEADINGS.th}${basisText(basis, basis.brief).th}`),
  status: (made) => inDigits(statusCell(made), made.digits),
};

function madeLine({ summary: { sheets, chosen }, mode, madeOn, digits }: MakingFacts): string {
  const row = chosen?.row == null ? "" : ` แถวที่ ${chosen.row + 1}`;
  const day = madeOn && dayText(madeOn);
  const parts = [
    `คำนวณจากแผ่นงาน ${sheets.map((sheet) => `“${sheet}”`).join(", ")}${row}`,
    mode === "values" ? VALUES_NOTE : FORMULAS_NOTE,
    ...(day ? [`${MADE_ON} ${digits === "thai" ? inThaiDigits(day) : day}`] : []),
  ];
  return parts.join(" · ");
}

const MADE_ON = "สรุปเมื่อวันที่";

/** The line without the day that it was made on: another day alone is no change. */
export function withoutDay(line: string): string {
  return line.replace(new RegExp(` · ${MADE_ON} .*$`, "u"), "");
}

interface Fact {
  readonly label: string;
  readonly value: SummaryCell;
  readonly note?: SummaryCell;
  readonly at?: CellAddress | null | undefined;
}

function factRow({ label, value, note, at }: Fact, digits: Digits): SummaryRow {
  return {
    A: inDigits(text(label), digits),
    B: value,
    ...(note && { D: inDigits(note, digits) }),
    ...source(at),
  };
}

const { fact } = HEAD_PLACES;
const IS_PROVISIONAL = `LEFT(${HEAD_PLACES.status},${PROVISIONAL.length})=${quotedText(PROVISIONAL)}`;

const FACT_CELLS: Readonly<Record<HeadFact, (made: MakingFacts) => Fact>> = {
  total: (made) => ({
    label: `คะแนนรวมถ่วงน้ำหนัก (เต็ม ${made.framework.scoreRange.highest})`,
    value: totalCell(made),
    at: made.summary.totalCell.at,
  }),
  rating: (made) => ({
    label: "ระดับผลการประเมิน",
    value: ratingCell(made),
    at: made.summary.ratingCell,
  }),
  next: (made) => ({ label: "คะแนนที่ขาดถึงระดับถัดไป", ...nextCells(made) }),
  missing: ({ summary, formulas }) => ({
    label: "น้ำหนักที่ยังไม่มีคะแนนที่ใช้ได้",
    value: figure(formulas.missingWeight, summary.provisional?.missingWeight ?? 0),
    note: figure(
      `${formulas.missingCount}&" ตัวชี้วัด"`,
      `${summary.indicators.filter(isUnscored).length} ตัวชี้วัด`,
    ),
  }),
  errors: ({ summary, errorCount }) => ({
    label: "ข้อผิดพลาดที่รอแก้ไขซึ่งกระทบคะแนนรวม",
    value: figure(errorCount, concerningErrors(summary)),
    note: text("ตามการตรวจครั้งที่สรุป"),
  }),
  low: (made) => boundFact("คะแนนรวมต่ำสุดที่ยังเป็นไปได้", "low", made),
  high: (made) => boundFact("คะแนนรวมสูงสุดที่ยังเป็นไปได้", "high", made),
  ita: ({ summary: { ita }, framework }) => ({
    label: "คะแนน ITA (แสดงคู่กัน ไม่รวมในคะแนนรวม)",
    ...besideCells(ita),
    ...(ita && { note: itaNote(ita, framework) }),
  }),
  personnel: ({ summary: { beside } }) => ({
    label: "สัดส่วนค่าใช้จ่ายด้านบุคลากร (ร้อยละ)",
    ...besideCells(beside.personnelRatio),
  }),
  benefitCost: ({ summary: { beside } }) => ({
    label: "B/C Ratio (เท่า)",
    ...besideCells(beside.benefitCost),
  }),
  netBenefit: ({ summary: { beside } }) => ({
    label: "ผลประโยชน์สุทธิ (บาท)",
    ...besideCells(beside.netBenefit),
  }),
};

/** A figure that stands beside the score; where it was read from a text, no formula follows it. */
function besideCells(traced: Traced<number> | null): Pick<Fact, "value" | "at"> {
  if (traced === null) return { value: figure(null, NOT_IN_FORM) };
  const formula = followed(traced);
  return { value: figure(formula, traced.value), at: traced.at };
}

function itaNote(
  { score, rating, factor }: Traced<number> & { readonly score: number; readonly rating: string },
  framework: Framework,
): SummaryCell {
  const bands = framework.ita?.bands;
  const words = itaBand(score, framework) ? `ระดับ ${rating}` : "";
  if (!bands || factor === null) return figure(null, words);
  return figure(`"ระดับ "&${inner(bandFormula(fact("ita"), bands, framework.decimals.total))}`, words);
}

function totalCell({ summary, formulas }: MakingFacts): SummaryCell {
  const { totalCell: cell } = summary;
  const value = shownTotal(summary) ?? NO_TOTAL;
  const linked = followed(cell);
  // A total over weights that nobody knows is no total, whatever the form states.
  const areWeighed = `${formulas.openWeights}=0`;
  const formula =
    cell.at && linked
      ? `IF(AND(${areWeighed},ISNUMBER(${reference(cell.at)})),${linked},${quotedText(NO_TOTAL)})`
      : `IF(AND(${areWeighed},${formulas.isScored}),${formulas.total},${quotedText(NO_TOTAL)})`;
  return figure(formula, value);
}

/** The total as the form shows it: none where its own cell shows an error. */
function shownTotal({ total, provisional }: Summary): number | null {
  const isFailing = provisional?.reasons.some(({ kind }) => kind === "total-failing") ?? false;
  return isFailing ? null : total;
}

/** Nobody is rated by half a form: the form's own rating shows once the result is final. */
function ratingCell({ summary, framework, basis }: MakingFacts): SummaryCell {
  const { ratingCell: cell, rating } = summary;
  if (!basis.isDecided) return figure(null, NO_RATING);
  const own = cell && reference(cell);
  const band = inner(bandFormula(fact("total"), framework.ratings, framework.decimals.total));
  // Where the form's own cell shows no word, such as in a program without our functions, the total tells.
  const stated = own ? `IF(ISTEXT(${own}),${own},${band})` : band;
  return figure(`IF(${IS_PROVISIONAL},${quotedText(NO_RATING)},${stated})`, rating?.th ?? NO_RATING);
}

function nextCells({ summary, framework }: MakingFacts): Pick<Fact, "value" | "note"> {
  const { ratings, decimals } = framework;
  const total = fact("total");
  const shown = `ROUND(${total},${decimals.total})`;
  const { points, name } = nestNext(ratings, shown, decimals.total);
  const isTold = shownTotal(summary) !== null;
  const next = isTold ? summary.next : null;
  return {
    value: figure(`IF(ISNUMBER(${total}),${points},"")`, !isTold ? "" : (next?.points ?? HIGHEST_ALREADY)),
    note: figure(`IF(ISNUMBER(${total}),${name},"")`, next ? `ถึงระดับ ${next.rating.th}` : ""),
  };
}

function nestNext(
  ratings: readonly Band[],
  shown: string,
  decimals: number,
): { readonly points: string; readonly name: string } {
  const falling = [...ratings].sort((a, b) => b.from - a.from);
  const nest = (top: string, missed: (band: Band) => string) => {
    const bands = falling.slice(0, -1);
    const first = bands.at(-1);
    const rest = first ? missed(first) : top;
    return bands.reduceRight(
      (below, band, i) =>
        `IF(${shown}>=${band.from},${i === 0 ? top : missed(bands[i - 1] ?? band)},${below})`,
      rest,
    );
  };
  return {
    points: nest(quotedText(HIGHEST_ALREADY), ({ from }) => `ROUND(${from}-${shown},${decimals})`),
    name: nest('""', ({ name }) => quotedText(`ถึงระดับ ${name.th}`)),
  };
}

function boundFact(label: string, end: "low" | "high", made: MakingFacts): Fact {
  const { summary, framework, formulas, basis } = made;
  const { scoreRange, ratings, decimals } = framework;
  const bound = boundOf(made, end);
  const isOpen = summary.provisional !== null && summary.provisional.range === null;
  if (!basis.isDecided || isOpen) return { label, value: figure(null, NOT_KNOWN), note: figure(null, "") };
  const open = end === "low" ? scoreRange.lowest : scoreRange.highest;
  const formula = `IF(${formulas.openWeights}>0,${quotedText(NOT_KNOWN)},${formulas.totalWith(open)})`;
  return {
    label,
    value: figure(formula, bound ?? NOT_KNOWN),
    note: figure(
      `"ระดับ "&${inner(bandFormula(fact(end), ratings, decimals.total))}`,
      bound === null ? "" : `ระดับ ${ratingBand(bound, framework).name.th}`,
    ),
  };
}

/** Where nothing is open, both ends are the total. */
function boundOf({ summary: { provisional, total } }: MakingFacts, end: "low" | "high"): number | null {
  return provisional ? (provisional.range?.[end] ?? null) : total;
}

/** A formula as part of another one. */
function inner(formula: string): string {
  return formula.replace(/^=/, "");
}
