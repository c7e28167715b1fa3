import { formatText, type LocalisedText, type TextParameters } from "../text/localised";
import type { IndicatorSummary, Summary } from "../summary/summary";
import { indicatorName } from "../form/quoting";
import { showScore } from "../scoring/figure-text";
import { showAmount } from "./figures";

/** Every sentence that a narrative may hold; nothing is told that no figure says. */
const SENTENCES = {
  final: {
    th: "{agency}ได้คะแนนรวม {total} คะแนน อยู่ในระดับ{rating}",
    en: "{agency} scored {total} in total and is rated {rating}.",
  },
  unrated: {
    th: "{agency}ได้คะแนนรวม {total} คะแนน ไม่ทราบกรอบการประเมิน จึงไม่บอกระดับผลการประเมิน",
    en: "{agency} scored {total} in total; the framework is not known, so there is no rating.",
  },
  provisional: {
    th: "ผลของ{agency}เป็นผลชั่วคราว คะแนนรวมขณะนี้ {total} คะแนน ยังไม่สรุประดับผลการประเมิน",
    en: "The result of {agency} is provisional: {total} in total so far, not rated yet.",
  },
  noTotal: { th: "{agency}ยังไม่มีคะแนนรวม", en: "{agency} has no total yet." },
  range: {
    th: "คะแนนรวมเมื่อครบจะอยู่ระหว่าง {low} ({lowRating}) ถึง {high} ({highRating})",
    en: "The total will end between {low} ({lowRating}) and {high} ({highRating}).",
  },
  missing: {
    th: "น้ำหนักที่ยังไม่มีคะแนนที่ใช้ได้รวม {weight}: {codes}",
    en: "A weight of {weight} has no usable score yet: {codes}.",
  },
  component: {
    th: "องค์ประกอบที่ {component} ได้ {weighted} จากน้ำหนัก {weight} คิดเป็นร้อยละ {share} ของคะแนนเต็ม",
    en: "Component {component}: {weighted} of a weight of {weight}, {share} per cent of full marks.",
  },
  next: {
    th: "ยังขาด {points} คะแนนจึงถึงระดับ{rating}",
    en: "{points} points are missing for the rating {rating}.",
  },
  strongest: { th: "ตัวชี้วัดที่ได้คะแนนสูงสุด: {names}", en: "Highest scores: {names}." },
  weakest: { th: "ตัวชี้วัดที่เสียคะแนนมากที่สุด: {names}", en: "Most points lost: {names}." },
  ita: {
    th: "คะแนน ITA {score} ระดับ {rating} (ไม่รวมในคะแนนรวม)",
    en: "ITA score {score}, level {rating} (not part of the total).",
  },
  monitored: {
    th: "ตัวชี้วัดติดตามทั้งหมด {all} ตัวชี้วัด: บรรลุ {met} ไม่บรรลุ {missed} แบบประเมินไม่ได้บอก {open}",
    en: "Monitoring KPIs: {all} in all, {met} met, {missed} missed, {open} not stated in the form.",
  },
  personnel: {
    th: "ค่าใช้จ่ายด้านบุคลากรคิดเป็นร้อยละ {ratio} ของแผนการใช้จ่ายเงิน",
    en: "Personnel cost is {ratio} per cent of the spending plan.",
  },
  ratio: { th: "B/C Ratio {ratio}", en: "The B/C ratio is {ratio}." },
  net: { th: "ผลประโยชน์สุทธิ {net} บาท", en: "The net benefit is {net} baht." },
  errors: {
    th: "การตรวจสอบพบข้อผิดพลาดที่รอดำเนินการ {n} รายการ {concerning}",
    en: "Validation found {n} open error, {concerning}.|Validation found {n} open errors, {concerning}.",
  },
  noErrors: { th: "การตรวจสอบไม่พบข้อผิดพลาด", en: "Validation found no errors." },
  accepted: {
    th: "รายการที่ยอมรับพร้อมเหตุผล {n} รายการ",
    en: "{n} finding was accepted with a reason.|{n} findings were accepted with a reason.",
  },
} as const satisfies Record<string, LocalisedText>;

const NOBODY: LocalisedText = { th: "หน่วยงาน", en: "The agency" };
const OF_YEAR: LocalisedText = { th: " ปีงบประมาณ พ.ศ. {year} ", en: ", fiscal year {year}," };
const CONCERNING: LocalisedText = { th: "กระทบคะแนนรวม {n} รายการ", en: "{n} of which concern the total" };
const NONE_CONCERNING: LocalisedText = { th: "ไม่กระทบคะแนนรวม", en: "none of which concerns the total" };

/** A sentence for each thing that the summary knows, in the order of their weight to a reader. */
export function narrativeOf(summary: Summary): readonly LocalisedText[] {
  return [
    ...resultSentences(summary),
    ...componentSentences(summary),
    ...besideSentences(summary),
    ...findingSentences(summary),
  ];
}

function say(sentence: keyof typeof SENTENCES, parameters: TextParameters = {}): LocalisedText {
  const text = SENTENCES[sentence];
  return { th: formatText(text, "th", parameters), en: formatText(text, "en", parameters) };
}

function resultSentences(summary: Summary): LocalisedText[] {
  const { total, rating, provisional, next, unscored } = summary;
  const agency = nameOf(summary);
  if (total === null) return [say("noTotal", { agency })];
  const told = { agency, total: showScore(total) };
  if (provisional) {
    const { range, missingWeight } = provisional;
    return [
      say("provisional", told),
      ...(range
        ? [
            say("range", {
              low: showScore(range.low),
              high: showScore(range.high),
              lowRating: range.ratingAtLow,
              highRating: range.ratingAtHigh,
            }),
          ]
        : []),
      ...(missingWeight > 0
        ? [say("missing", { weight: showScore(missingWeight), codes: unscored.join(", ") || "–" })]
        : []),
    ];
  }
  return [
    rating === null ? say("unrated", told) : say("final", { ...told, rating }),
    ...(next ? [say("next", { points: showScore(next.points), rating: next.rating })] : []),
  ];
}

function nameOf({ form: { agency, fiscalYear } }: Summary): LocalisedText {
  const name = agency === null ? NOBODY : { th: agency, en: agency };
  if (fiscalYear === null) return name;
  const year = { year: fiscalYear };
  return { th: name.th + formatText(OF_YEAR, "th", year), en: name.en + formatText(OF_YEAR, "en", year) };
}

function componentSentences({ components, strongest, weakest }: Summary): LocalisedText[] {
  const scored = components.flatMap(({ code, name, weight, weighted, share }) =>
    weighted === null || share === null
      ? []
      : [
          say("component", {
            component: [code, name].filter(Boolean).join(" "),
            weighted: showScore(weighted),
            weight: showScore(weight),
            share: showScore(share),
          }),
        ],
  );
  return [
    ...scored,
    // Where nothing is lost anywhere, none is stronger than another.
    ...(weakest.length > 0 && strongest.length > 0 ? [say("strongest", { names: namesOf(strongest) })] : []),
    ...(weakest.length > 0 ? [say("weakest", { names: namesOf(weakest) })] : []),
  ];
}

function namesOf(indicators: readonly IndicatorSummary[]): string {
  return indicators.map(indicatorName).join(", ");
}

function besideSentences({ ita, monitoring, beside }: Summary): LocalisedText[] {
  const count = (wanted: string) => monitoring.filter(({ outcome }) => outcome === wanted).length;
  const { personnelRatio, benefitCost, netBenefit } = beside;
  const counted = {
    all: monitoring.length,
    met: count("met"),
    missed: count("missed"),
    open: count("not-told"),
  };
  return [
    ...(ita ? [say("ita", { score: showScore(ita.score), rating: ita.rating })] : []),
    ...(monitoring.length > 0 ? [say("monitored", counted)] : []),
    ...(personnelRatio?.value != null ? [say("personnel", { ratio: showScore(personnelRatio.value) })] : []),
    ...(benefitCost?.value != null ? [say("ratio", { ratio: showScore(benefitCost.value) })] : []),
    ...(netBenefit?.value != null ? [say("net", { net: showAmount(netBenefit.value) })] : []),
  ];
}

function findingSentences({ openErrors, accepted }: Summary): LocalisedText[] {
  const concerned = openErrors.filter(({ concernsTotal }) => concernsTotal).length;
  const concerning: LocalisedText =
    concerned === 0
      ? NONE_CONCERNING
      : {
          th: formatText(CONCERNING, "th", { n: concerned }),
          en: formatText(CONCERNING, "en", { n: concerned }),
        };
  return [
    openErrors.length === 0 ? say("noErrors") : say("errors", { n: openErrors.length, concerning }),
    ...(accepted.length > 0 ? [say("accepted", { n: accepted.length })] : []),
  ];
}
