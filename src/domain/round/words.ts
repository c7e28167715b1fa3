import { formatText, type Language, type LocalisedText } from "../text/localised";
import { momentText } from "../thai/day-text";
import { isFinal, type RoundEntry, type UnreadEntry } from "./assemble-round";
import type { BasisChange } from "./changes";
import type { RecordedSignOff } from "./record";
import type { RatingCount } from "./statistics";
import type { ToldRound } from "./told-round";
import { unreadText } from "./unread";

/** How the sheets, the page and the command line call the things of a round. */
export const ROUND_WORDS = {
  round: { th: "ผลการประเมินทั้งรอบ", en: "Results of the round" },
  number: { th: "ลำดับ", en: "No." },
  rank: { th: "อันดับ", en: "Rank" },
  agency: { th: "หน่วยงาน", en: "Agency" },
  year: { th: "ปีงบประมาณ", en: "Fiscal year" },
  total: { th: "คะแนนรวม", en: "Total score" },
  rating: { th: "ระดับผลการประเมิน", en: "Rating" },
  state: { th: "สถานะผล", en: "State" },
  component: { th: "องค์ประกอบ", en: "Component" },
  ita: { th: "คะแนน ITA", en: "ITA score" },
  itaRating: { th: "ระดับ ITA", en: "ITA rating" },
  error: { th: "ข้อผิดพลาด", en: "Errors" },
  unfilled: { th: "รอกรอก", en: "To fill in" },
  warning: { th: "ควรตรวจ", en: "Warnings" },
  info: { th: "ข้อสังเกต", en: "Notes" },
  accepted: { th: "ยอมรับแล้ว", en: "Accepted" },
  signOff: { th: "การรับรอง", en: "Sign-off" },
  remarks: { th: "ข้อควรทราบ", en: "Remarks" },
  file: { th: "ไฟล์", en: "File" },
  digest: { th: "ค่าแฮช SHA-256 ของไฟล์", en: "SHA-256 of the file" },
  severity: { th: "ความสำคัญ", en: "Severity" },
  rule: { th: "กฎ", en: "Rule" },
  sheet: { th: "แผ่นงาน", en: "Sheet" },
  cell: { th: "เซลล์", en: "Cell" },
  message: { th: "ข้อความและวิธีแก้", en: "Message and how to fix" },
  expected: { th: "ควรเป็น", en: "Expected" },
  found: { th: "พบ", en: "Found" },
  status: { th: "สถานะและเหตุผล", en: "Status and reason" },
  scored: { th: "จำนวนตัวชี้วัดที่มีคะแนน", en: "Indicators scored" },
  count: { th: "จำนวน", en: "Number" },
  share: { th: "ร้อยละ", en: "Per cent" },
  mean: { th: "เฉลี่ย", en: "Mean" },
  lowest: { th: "ต่ำสุด", en: "Lowest" },
  highest: { th: "สูงสุด", en: "Highest" },
  reason: { th: "เหตุผลและสิ่งที่ต้องทำ", en: "Why, and what to do" },
  then: { th: "{what} (เดิม)", en: "{what} (then)" },
  now: { th: "{what} (ใหม่)", en: "{what} (now)" },
  change: { th: "คะแนนรวมที่เปลี่ยนไป", en: "Change of the total" },
  basis: { th: "ข้อควรระวังในการเทียบ", en: "Before comparing" },
  mostChanged: { th: "ตัวชี้วัดที่คะแนนเปลี่ยนมากที่สุด", en: "Scores that changed most" },
  ratings: { th: "จำนวนหน่วยงานตามระดับผลการประเมิน", en: "Agencies by rating" },
  components: {
    th: "คะแนนเฉลี่ย ต่ำสุด และสูงสุดรายองค์ประกอบ",
    en: "Mean, lowest and highest score of each component",
  },
  unread: { th: "ไฟล์ที่ไม่มีผล", en: "Files without a result" },
  allOfThem: { th: "คะแนนรวม", en: "Total score" },
  noComponent: { th: "ไม่ระบุองค์ประกอบ", en: "No component" },
} as const satisfies Record<string, LocalisedText>;

const STATES = {
  final: { th: "สมบูรณ์", en: "Final" },
  provisional: { th: "ชั่วคราว", en: "Provisional" },
  none: { th: "ยังไม่มีคะแนน", en: "No score yet" },
  noForm: { th: "ไม่พบแบบประเมิน", en: "No form" },
} as const satisfies Record<string, LocalisedText>;

const SIGN_OFFS: Readonly<Record<RecordedSignOff["kind"], LocalisedText>> = {
  none: { th: "ยังไม่รับรอง", en: "Not signed" },
  damaged: { th: "การรับรองเสียหาย", en: "Sign-off damaged" },
  newer: { th: "รับรองด้วยรุ่นใหม่กว่า", en: "Signed by a newer version" },
  unchanged: { th: "{signer} รับรอง ไม่มีการแก้ไข", en: "Signed by {signer}, unchanged" },
  changed: { th: "{signer} รับรอง แต่แก้ไขภายหลัง", en: "Signed by {signer}, changed since" },
};

const COUNTED: Readonly<Record<"provisional" | "none", LocalisedText>> = {
  provisional: { th: "ผลชั่วคราว", en: "Provisional" },
  none: STATES.none,
};

const BASIS: Readonly<Record<BasisChange, LocalisedText>> = {
  framework: { th: "ใช้กรอบการประเมินคนละชุด", en: "another framework" },
  weights: { th: "น้ำหนักเปลี่ยน", en: "weights changed" },
  indicators: { th: "ตัวชี้วัดเพิ่มหรือหายไป", en: "indicators came or went" },
  provisional: { th: "ผลยังไม่สมบูรณ์", en: "a result is provisional" },
};

const HEAD = {
  made: {
    th: "จัดทำเมื่อ {at} · ปีงบประมาณ {year} · กรอบการประเมิน {framework} · ชุดกฎรุ่น {ruleSet}",
    en: "Made on {at} · fiscal year {year} · framework {framework} · rule set version {ruleSet}",
  },
  counts: {
    th: "อ่านได้ {read} ไฟล์ · ไม่มีผล {unread} ไฟล์ · จัดอันดับ {ranked} · ผลชั่วคราวหรือยังไม่มีคะแนน {open} · ไม่นับ {left}",
    en: "Files read: {read} · without a result: {unread} · ranked: {ranked} · provisional or without a score: {open} · not counted: {left}",
  },
  unfinished: {
    th: "ยังไม่ครบ: เสร็จ {done} จาก {of} ไฟล์ · ",
    en: "Not complete: {done} of {of} files are done · ",
  },
  untold: { th: "ไม่ระบุ", en: "not told" },
} as const satisfies Record<string, LocalisedText>;

/** When it was made, and by what it was judged. */
export function madeText({ round, at, language }: ToldRound): string {
  const ruleSets = [...new Set(round.judgedBy.map(({ ruleSet }) => ruleSet))].sort((a, b) => a - b);
  return formatText(HEAD.made, language, {
    at: momentText(at, language),
    year: round.fiscalYear ?? HEAD.untold,
    framework: round.framework?.name ?? HEAD.untold,
    ruleSet: ruleSets.join(", "),
  });
}

/** How many files there are, by what became of them. */
export function countsText({ round: { entries, unread }, language, unfinished }: ToldRound): string {
  const counted = entries.filter(({ isCounted }) => isCounted);
  const ranked = counted.filter(({ rank }) => rank !== null).length;
  const counts = formatText(HEAD.counts, language, {
    read: new Set(entries.map(({ file }) => file)).size,
    unread: unread.length,
    ranked,
    open: counted.length - ranked,
    left: entries.length - counted.length,
  });
  return `${unfinished ? formatText(HEAD.unfinished, language, unfinished) : ""}${counts}`;
}

/** What a row of the league table is called. */
export function entryName({ standing, file }: Pick<RoundEntry, "standing" | "file">): string {
  const name = standing?.agency ?? file;
  return standing?.form == null ? name : `${name} · ${standing.form}`;
}

export function stateText({ standing }: RoundEntry, language: Language): string {
  if (standing === null) return STATES.noForm[language];
  if (isFinal(standing)) return STATES.final[language];
  return STATES[standing.total === null ? "none" : "provisional"][language];
}

export function signOffText(signOff: RecordedSignOff, language: Language): string {
  return formatText(SIGN_OFFS[signOff.kind], language, "signer" in signOff ? { signer: signOff.signer } : {});
}

/** What must be known of a row, and why its result is not final. */
export function remarksText({ remarks, standing }: RoundEntry, language: Language): string {
  const reasons = standing?.provisional.slice(0, MOST_REASONS) ?? [];
  return [...remarks.map(({ text }) => text), ...reasons].map((text) => text[language]).join("\n");
}

/** So many reasons for a provisional result stand in a row; all of them are among the findings. */
const MOST_REASONS = 3;

export function ratingCountText({ rating }: RatingCount, language: Language): string {
  return (typeof rating === "string" ? COUNTED[rating] : rating)[language];
}

export function basisText(basis: readonly BasisChange[], language: Language): string {
  return basis.map((kind) => BASIS[kind][language]).join(" · ");
}

export function unreadEntryText({ outcome }: UnreadEntry, language: Language): string {
  return unreadText(outcome, language);
}
