import type { Standing } from "../framework/carried-framework";
import type { ColumnRole, Framework } from "../framework/framework";
import { columnNameOf } from "../framework/column-names";
import type { CountingPolicy } from "../recognition/assessment-groups";
import type { SignRole } from "../recognition/heading-meaning";
import type { ScaleSign, Sign } from "../recognition/recognised";
import { formatFigure } from "../scoring/figure-text";
import { formatText, type Language, type LocalisedText } from "../text/localised";
import type { Evaluation } from "./evaluation";
import { sumOfWeights } from "./indicator-sums";
import type { FrameworkChoice, FrameworkReason } from "./framework-reason";

/** What each sign says of a column. */
const SIGNS: Readonly<Record<Sign["kind"], LocalisedText>> = {
  "known-wording": { th: "เป็นถ้อยคำที่กรอบการประเมินใช้", en: "words that the framework uses" },
  wording: { th: "ถ้อยคำในหัวตาราง", en: "the words of its heading" },
  group: { th: "หัวตารางร่วมที่อยู่เหนือคอลัมน์", en: "the common heading above it" },
  content: { th: "สิ่งที่อยู่ในคอลัมน์", en: "what the column holds" },
  product: {
    th: "คะแนนถ่วงน้ำหนัก = น้ำหนัก × คะแนน เป็นจริงตามแถว",
    en: "weighted score = weight × score holds on the rows",
  },
  line: {
    th: "คะแนนเทียบจากเป้าหมายและผลได้ตรงตามแถว",
    en: "the scores follow from targets and results on the rows",
  },
  order: { th: "ลำดับของคอลัมน์ข้างเคียง", en: "the order of the columns beside it" },
  elimination: { th: "เป็นคอลัมน์เดียวที่ยังขาด", en: "the only column still missing" },
  contradiction: {
    th: "ตัวเลขในคอลัมน์อื่นเข้ากับความสัมพันธ์ได้ดีกว่า",
    en: "the figures of other columns fit the relation better",
  },
  layout: { th: "กำหนดไว้ในผังคอลัมน์", en: "set in the layout" },
};

const OTHER_ROLES: Readonly<Record<"target" | "rating" | "other", LocalisedText>> = {
  target: { th: "เป้าหมาย", en: "target" },
  rating: { th: "ระดับผลการประเมิน", en: "rating" },
  other: { th: "คอลัมน์อื่นที่ไม่ใช้คิดคะแนน", en: "another column, not scored" },
};

/** What speaks for a column's role, the strongest first. */
export function reasonsFor(signs: readonly Sign[], role: SignRole | null, language: Language): string[] {
  const speaking = signs.filter((sign) => sign.role === role && sign.strength !== 0);
  const kinds = [...speaking].sort((a, b) => b.strength - a.strength).map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => SIGNS[kind][language]);
}

/** How messages call what a column may hold. */
export function roleName(role: SignRole | ColumnRole, framework: Framework): LocalisedText {
  return role === "target" || role === "other" || role === "rating"
    ? OTHER_ROLES[role]
    : columnNameOf(role, framework);
}

const COUNTING: Readonly<Record<CountingPolicy, LocalisedText>> = {
  only: { th: "มีชุดเดียว", en: "there is only one" },
  "last-round": { th: "รอบล่าสุดที่มีคะแนน", en: "the last round that holds scores" },
  "committee-over-self": {
    th: "คะแนนของคณะกรรมการมาก่อนคะแนนที่หน่วยงานประเมินตนเอง",
    en: "the committee's score goes before the agency's own",
  },
  "this-year": { th: "ปีของแบบประเมิน", en: "the year of the form" },
  "whole-over-parts": { th: "ภาพรวมมาก่อนหน่วยย่อย", en: "the whole goes before its parts" },
  first: { th: "ชุดแรก เพราะไม่มีสิ่งใดบอกว่าชุดใดนับ", en: "the first, since nothing says which counts" },
  chosen: { th: "กำหนดไว้ในผังคอลัมน์", en: "set in the layout" },
};

/** Why an assessment counts. */
export function countingReason(policy: CountingPolicy): LocalisedText {
  return COUNTING[policy];
}

const SCALE_SIGNS: Readonly<Record<ScaleSign["kind"], LocalisedText>> = {
  "printed-points": {
    th: "คะแนนที่พิมพ์ในหัวตาราง ({points})",
    en: "the points that its headings print ({points})",
  },
  "named-steps": { th: "ชื่อระดับเป้าหมายในหัวตาราง", en: "the names of the targets in its headings" },
  line: { th: "คะแนนที่เทียบจากเป้าหมายและผล", en: "scores that follow from targets and results" },
  product: { th: "คะแนนถ่วงน้ำหนัก", en: "the weighted scores" },
  "highest-score": { th: "ช่วงของคะแนน", en: "the range of the scores" },
};

const REASONS = {
  given: { th: "ผู้ใช้เลือกไว้", en: "it was chosen by the user" },
  layout: { th: "กำหนดไว้ในผังคอลัมน์", en: "it is set in the layout" },
  recognised: { th: "รู้จากระบบคะแนน {points}: {signs}", en: "by its scale {points}: {signs}" },
  "by-scale": { th: "รู้จากระบบคะแนน {points}", en: "by its scale {points}" },
  words: { th: "รู้จากถ้อยคำในหัวตาราง", en: "by the words of its headings" },
  "unknown-scale": {
    th: "แบบประเมินแสดงระบบคะแนน {points} ซึ่งไม่มีกรอบการประเมินใดใช้ จึงยังไม่ตรวจข้อที่ขึ้นกับระบบคะแนน ให้เลือกกรอบการประเมิน",
    en: "the form shows the scale {points}, which no framework has, so what depends on the scale is not checked; choose a framework",
  },
  undecided: {
    th: "ไม่มีสิ่งใดในแบบประเมินบอกระบบคะแนนได้แน่ จึงยังไม่ตรวจข้อที่ขึ้นกับระบบคะแนน ให้เลือกกรอบการประเมิน",
    en: "nothing in the form decides its scale, so what depends on the scale is not checked; choose a framework",
  },
} satisfies Record<string, LocalisedText>;

/** Why a workbook is judged by the framework that it carries. */
const STORED_REASONS: Readonly<Record<Standing, LocalisedText>> = {
  known: { th: "สมุดงานมีกรอบการประเมินติดมา", en: "the workbook carries it" },
  altered: {
    th: "สมุดงานมีกรอบการประเมินติดมา แต่ฉบับที่ติดมาถูกแก้ไข จึงใช้ฉบับที่ Pramoen รู้จัก",
    en: "the workbook carries it, altered, so the one known here is used instead",
  },
  unknown: {
    th: "สมุดงานมีกรอบการประเมินติดมา ซึ่ง Pramoen ไม่รู้จัก ระบบคะแนนและเกณฑ์จึงเป็นไปตามที่สมุดงานกำหนดเอง",
    en: "the workbook carries it and it is not known here, so scale and bands are what the workbook says",
  },
};

const YEARS = {
  "in-force": { th: "และปีงบประมาณ {year}", en: "and its fiscal year {year}" },
  nearest: {
    th: "ยังไม่มีกรอบการประเมินของปีงบประมาณ {year} จึงใช้ปีที่ใกล้ที่สุด",
    en: "no framework is known for fiscal year {year}, so the nearest one is used",
  },
  unstated: { th: "แบบประเมินไม่บอกปีงบประมาณ", en: "the form states no fiscal year" },
} satisfies Record<string, LocalisedText>;

const ASSUMED: LocalisedText = {
  th: "ชื่อแบบประเมินไม่บอกประเภทหน่วยงาน จึงใช้กรอบการประเมินแรกของระบบคะแนนนี้",
  en: "its titles name no kind of agency, so the first framework of this scale is assumed",
};

const CONTRADICTED: LocalisedText = {
  th: "แต่แบบประเมินแสดงระบบคะแนน {points}",
  en: "but the form shows the scale {points}",
};

/** Why a workbook is judged by its framework, and what does not fit it. `brief`: without the signs of the scale. */
export function frameworkReasonText(
  choice: FrameworkChoice,
  language: Language,
  detail: "full" | "brief" = "full",
): string {
  const texts = decisionTexts(choice.reason, language, detail);
  const points = misfittingPoints(choice);
  if (points !== null) texts.push(formatText(CONTRADICTED, language, { points }));
  return joinReasons(texts, language);
}

/** Why a workbook is judged by its framework, without what does not fit it. */
export function frameworkDecision({ reason }: Pick<FrameworkChoice, "reason">): LocalisedText {
  const inLanguage = (language: Language) => joinReasons(decisionTexts(reason, language, "full"), language);
  return { th: inLanguage("th"), en: inLanguage("en") };
}

/** The points of the form's own scale, as "1/2/3/4/5", where the framework scores by others; else null. */
export function misfittingPoints({ framework, reason }: FrameworkChoice): string | null {
  const shown = reason.scale.points;
  const own = framework.tiers.map(({ point }) => point);
  return reason.kind !== "undecided" && shown !== null && shown.join() !== own.join()
    ? shown.join("/")
    : null;
}

function decisionTexts(reason: FrameworkReason, language: Language, detail: "full" | "brief"): string[] {
  const texts = [formatText(baseText(reason, detail), language, baseParameters(reason))];
  if (reason.kind === "recognised")
    texts.push(formatText(YEARS[reason.fit], language, reason.year === null ? {} : { year: reason.year }));
  if (reason.kind === "recognised" && !reason.isFamilyNamed) texts.push(ASSUMED[language]);
  return texts;
}

function joinReasons(texts: readonly string[], language: Language): string {
  return texts.join(language === "th" ? " " : "; ");
}

/** By what a report judges, for those who show it. */
export interface FrameworkBasis {
  readonly id: string;
  readonly name: LocalisedText;
  /** Why it is judged by it, and what does not fit; where nothing decides, that it is not. */
  readonly reason: LocalisedText;
  /** The same without the signs of the scale, some of which come and go with the scores: it stays as figures change. */
  readonly brief: LocalisedText;
  /** False where nothing decides: what depends on the framework is withheld. */
  readonly isDecided: boolean;
  /** What it is to those that are known here, where the workbook brings it; else null. */
  readonly standing: Standing | null;
}

export function frameworkBasis(
  evaluation: Pick<Evaluation, "framework" | "frameworkReason" | "tables">,
): FrameworkBasis {
  const { id, name } = evaluation.framework;
  const { frameworkReason } = evaluation;
  return {
    id,
    name,
    reason: reasonText(evaluation),
    brief: reasonText(evaluation, "brief"),
    isDecided: frameworkReason.kind !== "undecided",
    standing: frameworkReason.kind === "stored" ? frameworkReason.standing : null,
  };
}

const JUDGED_BY = {
  decided: { th: "{name} ({id}) เพราะ{reason}", en: "{name} ({id}): {reason}" },
  undecided: { th: "ยังไม่มีกรอบการประเมิน เพราะ{reason}", en: "no framework yet: {reason}" },
} satisfies Record<string, LocalisedText>;

type NamedFramework = Pick<FrameworkBasis, "id" | "name" | "isDecided">;

/** The framework and why in one text; where nothing decides, why there is none. */
export function basisText({ id, name, isDecided }: NamedFramework, reason: LocalisedText): LocalisedText {
  const template = isDecided ? JUDGED_BY.decided : JUDGED_BY.undecided;
  const values = { id, name, reason };
  return { th: formatText(template, "th", values), en: formatText(template, "en", values) };
}

/** What a report that is written into the workbook says it is judged by begins with. */
export const JUDGED_BY_HEADINGS = { th: "ตัดสินตาม: ", en: "Judged by: " } as const satisfies LocalisedText;

const NO_FORM: LocalisedText = {
  th: "ไม่พบแบบประเมิน จึงไม่ได้ใช้กรอบการประเมินใด",
  en: "no form was found, so it is judged by none",
};

/** The same of what was read, in both languages; of a workbook without a form that there is nothing to judge. */
export function reasonText(
  {
    framework,
    frameworkReason: reason,
    tables,
  }: Pick<Evaluation, "framework" | "frameworkReason" | "tables">,
  detail: "full" | "brief" = "full",
): LocalisedText {
  if (reason.kind === "undecided" && tables.length === 0) return NO_FORM;
  const choice = { framework, reason };
  return {
    th: frameworkReasonText(choice, "th", detail),
    en: frameworkReasonText(choice, "en", detail),
  };
}

function baseText(reason: FrameworkReason, detail: "full" | "brief"): LocalisedText {
  if (reason.kind === "stored") return STORED_REASONS[reason.standing];
  const { kind, scale } = reason;
  if (kind === "undecided" && scale.points !== null) return REASONS["unknown-scale"];
  if (kind !== "recognised") return REASONS[kind];
  if (scale.points === null) return REASONS.words;
  return detail === "brief" ? REASONS["by-scale"] : REASONS.recognised;
}

function baseParameters({ scale }: FrameworkReason): Record<string, string | LocalisedText> {
  const points = scale.points?.join("/") ?? "";
  const kinds = [
    ...new Set(scale.signs.filter((sign) => sign.points.join("/") === points).map(({ kind }) => kind)),
  ];
  const inLanguage = (language: Language) =>
    kinds.map((kind) => formatText(SCALE_SIGNS[kind], language, { points })).join(", ");
  return { points, signs: { th: inLanguage("th"), en: inLanguage("en") } };
}

const JOINED: LocalisedText = {
  th: "แผ่นงาน {sheets} รวมคะแนนเป็นแบบประเมินเดียว น้ำหนักรวม {weight}",
  en: "Sheets {sheets} are totalled together as one form; their weights sum to {weight}",
};

/** What says of each form over several sheets that it is one. */
export function joinedTexts({ forms }: Pick<Evaluation, "forms">): LocalisedText[] {
  return forms.flatMap(({ parts, indicators }) => {
    if (parts.length === 1) return [];
    const sheets = [...new Set(parts.map(({ sheet }) => `“${sheet}”`))].join(", ");
    const sum = sumOfWeights(indicators);
    const weight = sum === null ? "?" : formatFigure(sum);
    return {
      th: formatText(JOINED, "th", { sheets, weight }),
      en: formatText(JOINED, "en", { sheets, weight }),
    };
  });
}
