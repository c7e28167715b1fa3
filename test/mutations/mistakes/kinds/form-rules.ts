import { valueOf } from "../../../../src/domain/form/field";
import { all, codeOf, few, put, right, withFigure, type Form } from "../form";
import { found, kind, unseen, UNSTATED, type Case, type Kind } from "../mistake";

/** Lines that explain the ratings, below the table and on the summary page. */
const bands = (form: Form) => form.findText(/^-? ?ระดับ(?:ดีมาก|ดี|พอใช้|ต้องปรับปรุง) หมายถึง/u);

function band(pattern: RegExp, replaced: (text: string) => string): Kind["cases"] {
  return (form) =>
    few(
      bands(form).flatMap((at): Case[] => {
        const text = form.text(at);
        const typed = pattern.test(text) ? replaced(text) : text;
        return typed === text
          ? []
          : [{ on: at.sheet, change: put(at, typed), outcome: found("", at), followedBy: ["form-altered"] }];
      }),
    );
}

const top = (form: Form) => form.framework.tiers.at(-1)!.point;

/** What only this form asks for. */
export const RULES_OF_THE_FORM: readonly Kind[] = [
  kind(
    "band-from-altered",
    "The printed bands put ดีมาก at a lower score",
    band(/ดีมาก/u, (text) => text.replace("90 คะแนน", "80 คะแนน").replace("4.5000", "4.0000")),
  ),
  kind(
    "band-gap",
    "The printed bands leave a gap",
    band(/ระดับดี /u, (text) => text.replace("89.99", "84.99").replace("4.4999", "4.2999")),
  ),
  kind(
    "band-lowest-altered",
    "The printed bands put ต้องปรับปรุง below another score",
    band(/ต้องปรับปรุง/u, (text) => text.replace("60 คะแนน", "50 คะแนน").replace("2.5000", "2.0000")),
  ),
  kind("band-names-exchanged", "Two names of the printed bands are exchanged", (form) => {
    const lines = bands(form);
    const [good, fair] = [/ระดับดี /u, /ระดับพอใช้ /u].map((pattern) =>
      lines.find((at) => pattern.test(form.text(at))),
    );
    if (!good || !fair) return [];
    return [
      {
        on: good.sheet,
        change: all(
          put(good, form.text(good).replace("ระดับดี ", "ระดับพอใช้ ")),
          put(fair, form.text(fair).replace("ระดับพอใช้ ", "ระดับดี ")),
        ),
        outcome: found("", good, fair),
        followedBy: ["form-altered"],
      },
    ];
  }),
  kind("not-assessed-scored-zero", "An indicator is not assessed, its score is 0 and not left out", (form) =>
    few(form.withResult, 1).map((indicator) => {
      const score = form.scoreOf(indicator);
      return {
        on: codeOf(indicator),
        change: all(put(indicator.result!.at, "ไม่ประเมิน"), put(score.at, 0)),
        outcome: found("", indicator.result!.at, score.at, indicator.score!.at),
        followedBy: ["target-not-measurable", "revenue-indicator-mismatch"],
      };
    }),
  ),
  kind(
    "not-assessed-not-shared",
    "An indicator is not assessed, the total does not share its weight out",
    (form) => {
      const { total } = form.table;
      const indicator = form.withResult.at(-1);
      if (!indicator || !total?.cell?.formula?.includes("SUM(")) return [];
      const cells = [indicator.result!, form.scoreOf(indicator), indicator.weighted!];
      return [
        {
          on: codeOf(indicator),
          change: all(...cells.map(({ at }) => put(at, "ไม่ประเมิน"))),
          outcome: found("total-mismatch", total.at),
          followedBy: ["target-not-measurable", "formula-overwritten", "weight-total-not-100"],
        },
      ];
    },
  ),
  kind("not-assessed-keeps-score", "An indicator is not assessed, the score of last year stays", (form) =>
    few(
      form.withResult.filter((each) => form.scoreOf(each).cell?.formula === null),
      1,
    ).map((indicator) => ({
      on: codeOf(indicator),
      change: put(indicator.result!.at, "ไม่ประเมิน"),
      outcome: found("", indicator.result!.at, form.scoreOf(indicator).at, indicator.score!.at),
      followedBy: ["formula-overwritten", "target-not-measurable", "revenue-indicator-mismatch"],
    })),
  ),
  kind("below-minimum-scored", "A result below the lowest target is given the lowest points", (form) =>
    few(form.scored).map((indicator) => {
      const figures = form.figuresOf(indicator);
      const missed = figures[0]! * (figures.at(-1)! > figures[0]! ? 0.8 : 1.25);
      const typed = withFigure(indicator.result!.cell!.value, () => String(Math.round(missed * 100) / 100));
      const score = form.scoreOf(indicator);
      return {
        on: codeOf(indicator),
        change: all(put(indicator.result!.at, typed), put(score.at, form.framework.tiers[0]!.point)),
        outcome: found("score-mismatch", score.at),
        followedBy: ["revenue-indicator-mismatch", "personnel-ratio-mismatch"],
      };
    }),
  ),
  kind("cap-exceeded", "A result beyond the highest target is given more than the highest points", (form) =>
    few(form.scored).map((indicator) => ({
      on: codeOf(indicator),
      change: put(form.scoreOf(indicator).at, top(form) * 1.05),
      outcome: found("score-out-of-range|score-mismatch", form.scoreOf(indicator).at),
    })),
  ),
  kind("weights-exchanged", "Two weights are exchanged", (form) =>
    few(
      form.indicators.slice(1).flatMap((below, i): Case[] => {
        const above = form.indicators[i]!;
        const [one, other] = [valueOf(above.weight)!, valueOf(below.weight)!];
        if (one === other || above.component !== below.component) return [];
        const outcome = form.hasTemplate
          ? found("weight-altered", above.weight!.at, below.weight!.at)
          : unseen(`the component's sum stays right, and ${UNSTATED}`);
        return [
          {
            on: `${codeOf(above)} ${codeOf(below)}`,
            change: all(put(above.weight!.at, other), put(below.weight!.at, one)),
            outcome,
          },
        ];
      }),
      1,
    ),
  ),
  kind("weight-moved-to-other-component", "Weight is moved from one component to another", (form) => {
    const [first, last] = [form.indicators[0]!, form.indicators.at(-1)!];
    return [
      {
        on: `${codeOf(first)} ${codeOf(last)}`,
        change: all(
          put(first.weight!.at, valueOf(first.weight)! - 5),
          put(last.weight!.at, valueOf(last.weight)! + 5),
        ),
        outcome: found("component-weight-mismatch|weight-altered", first.component?.at, first.weight!.at),
        followedBy: ["component-weight-mismatch", "component-weight-missing", "weight-altered"],
      },
    ];
  }),
  kind("direction-reversed", "The direction says that less is better", (form) =>
    few(form.figures.filter(({ direction }) => direction?.cell)).map((indicator) => ({
      on: codeOf(indicator),
      change: put(indicator.direction!.at, "ยิ่งน้อยยิ่งดี"),
      outcome: found(
        "direction-contradicted",
        indicator.direction!.at,
        ...form.targets(indicator).map(({ at }) => at),
      ),
      followedBy: ["form-altered"],
    })),
  ),
  kind("target-words-reversed", "A rising target is worded as the most that is allowed", (form) =>
    few(
      form.figures.flatMap((indicator): Case[] => {
        const target = form.targets(indicator).at(-1)!;
        const figures = form.figuresOf(indicator);
        if (figures.at(-1)! <= figures[0]!) return [];
        return [
          {
            on: codeOf(indicator),
            change: put(target.at, `ไม่เกิน ${String(target.cell!.value)}`),
            outcome: found("", ...form.targets(indicator).map(({ at }) => at)),
            followedBy: ["target-far-exceeded"],
          },
        ];
      }),
    ),
  ),
  kind("committee-score-unexplained", "The committee's score differs, no reason is given", (form) =>
    few(form.withResult.filter(({ committeeScore }) => committeeScore !== null)).map((indicator) => ({
      on: codeOf(indicator),
      change: put(indicator.committeeScore!.at, top(form) * 0.75),
      outcome: found(
        "committee-score-unexplained",
        indicator.committeeScore!.at,
        indicator.score!.at,
        indicator.reason?.at,
      ),
    })),
  ),
  kind(
    "committee-score-not-counted",
    "The committee's score is entered, the agency's own still counts",
    (form) =>
      few(
        form.withResult.filter(
          ({ committeeScore, score }) => committeeScore !== null && valueOf(score) !== null,
        ),
        1,
      ).map((indicator) => ({
        on: codeOf(indicator),
        change: all(
          put(indicator.committeeScore!.at, top(form) * 0.75),
          put(indicator.reason!.at, "ตรวจหลักฐานแล้ว"),
          put(indicator.score!.at, valueOf(indicator.score)),
        ),
        outcome: found("score-source-mismatch|formula-altered|formula-overwritten", indicator.score!.at),
      })),
  ),
  kind("tier-heading-altered", "The points in a heading of the targets are altered", (form) =>
    few(form.findText(/\(75\)$/u, form.table.sheet), 1).map((at) => ({
      on: form.text(at),
      change: put(at, form.text(at).replace("(75)", "(80)")),
      outcome: found("", at, right(at, 1), form.at("indicator", form.lastHeadingRow)),
      followedBy: ["column-missing", "form-altered", "heading-conflict", "framework-unfit", "column-unsure"],
    })),
  ),
];
