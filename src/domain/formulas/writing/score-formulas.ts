import type { Framework } from "../../framework/framework";
import { bandFormula, itaCall, ratingCall, scoreCall, totalCall, weightedCall } from "./form-formulas";
import type { Argument } from "../reading/call-arguments";
import { nativeScore, readScaleCall } from "../portable/native-score";
import { nativeTotal } from "../portable/native-total";
import type { TemplateIndicator } from "../../template/template";
import { formatCell, type CellAddress } from "../../workbook/address";
import { notApplicableWord } from "../../framework/cell-words";
import type { TargetFigures } from "./target-figures";

/** `functions`: the add-in's functions. `portable`: functions of Excel itself, for workbooks that leave the house. */
export type WorkbookForm = "functions" | "portable";

/** What the functions give for an indicator that does not apply. */
const NOT_APPLICABLE = "N/A";

/** Where the figures of one indicator stand. */
export interface ScorePlaces {
  readonly result: CellAddress;
  /** Lowest tier first. */
  readonly targets: readonly CellAddress[];
  readonly direction: CellAddress;
}

/** The formulas of one workbook: calls of the add-in's functions, or the same in functions of Excel itself. */
export interface ScoreFormulas {
  /** The score of an indicator of figures; null where none can be written and a person gives it. */
  score(indicator: TemplateIndicator, places: ScorePlaces, figures: TargetFigures | null): string | null;
  weighted(score: CellAddress, weight: CellAddress): string;
  /** Over the columns of scores and weights, given as addresses. */
  total(scores: string, weights: string): string;
  rating(total: string): string;
  ita(score: string): string;
  /** Points of a checklist whose items are ticked with `tick`; `base` is 0 where there is none. */
  checklist(ranges: ChecklistRanges): string;
}

export interface ChecklistRanges {
  /** Cell with the points of the base, and its tick; null where nothing comes before the items. */
  readonly base: { readonly points: string; readonly tick: string } | null;
  readonly points: string;
  readonly ticks: string;
  /** All ticks, that of the base included. */
  readonly allTicks: string;
}

/** The word of a checklist's tick. */
export const TICK = "ใช่";
export const NO_TICK = "ไม่ใช่";

export function scoreFormulas(form: WorkbookForm, framework: Framework): ScoreFormulas {
  return form === "functions" ? ourFunctions(framework) : excelFunctions(framework);
}

function ourFunctions(framework: Framework): ScoreFormulas {
  const { ita, decimals, scoreRange } = framework;
  return {
    score: (indicator, { result, targets, direction }) =>
      scoreCall(result, targets, framework, isDirectionNeeded(indicator, framework) ? direction : undefined),
    weighted: (score, weight) => weightedCall(score, weight, framework),
    total: (scores, weights) => totalCall(scores, weights, framework),
    rating: (total) => ratingCall(total, framework),
    ita: (score) => itaCall(score, ita?.bands ?? [], decimals.total),
    checklist: (ranges) => {
      const call = `KPICHECKLIST(${ranges.base?.points ?? 0},${ranges.points},${ranges.ticks})`;
      // The function stops at 100 by itself.
      return ticked(ranges, scoreRange.highest === 100 ? call : `MIN(${scoreRange.highest},${call})`);
    },
  };
}

/** Targets tell the direction themselves, unless there is only one or none is known yet. */
function isDirectionNeeded({ direction, targets }: TemplateIndicator, { tiers }: Framework): boolean {
  return direction !== null || tiers.every(({ id }) => targets[id] === undefined);
}

function excelFunctions(framework: Framework): ScoreFormulas {
  const { ita, decimals, scoreRange, ratings, policies, weightTotal } = framework;
  return {
    score: (indicator, places, figures) => figures && nativeLevel(indicator, places, figures, framework),
    weighted: (score, weight) => {
      const [s, w] = [formatCell(score), formatCell(weight)];
      return `=IF(${s}="","",IF(ISTEXT(${s}),${s},IF(COUNT(${s},${w})=2,${w}*${s}/${weightTotal},NA())))`;
    },
    total: (scores, weights) => {
      const words = [NOT_APPLICABLE, notApplicableWord(framework)];
      const isRedistributed = policies.notApplicable === "redistribute";
      const call = {
        scores,
        weights,
        noneWords: [],
        notApplicableWords: words,
        isRedistributed,
        weightTotal,
        value: "",
      };
      return `=${nativeTotal(call).text}`;
    },
    rating: (total) => bandFormula(total, ratings, decimals.total),
    ita: (score) => bandFormula(score, ita?.bands ?? [], decimals.total),
    checklist: (ranges) => {
      const base = ranges.base ? `${ranges.base.points}+` : "";
      const sum = `${base}SUMIF(${ranges.ticks},"${TICK}",${ranges.points})`;
      return ticked(ranges, `MIN(${scoreRange.highest},${sum})`);
    },
  };
}

function nativeLevel(
  { direction }: TemplateIndicator,
  { result, targets }: ScorePlaces,
  { figures }: TargetFigures,
  { tiers, policies, ...framework }: Framework,
): string | null {
  const word = notApplicableWord({ tiers, policies, ...framework });
  const cells = targets.map((target, i): Argument => ({
    kind: "cell",
    text: formatCell(target),
    value: figures[i] ?? "-",
  }));
  const call = readScaleCall(
    // The word that the entry offers beside a figure; a blank is looked after in any case.
    { kind: "cell", text: formatCell(result), value: word },
    cells,
    tiers.map((tier) => tier.point),
    {
      direction: direction === null ? undefined : { kind: "word", value: direction },
      belowMinimum: { kind: "word", value: policies.belowMinimum },
    },
  );
  return typeof call === "string" ? null : `=${nativeScore(call).text}`;
}

/** Blank until something is ticked or crossed out; nothing counts without the base. */
function ticked({ base, allTicks }: ChecklistRanges, points: string): string {
  const counted = base === null ? points : `IF(${base.tick}="${TICK}",${points},0)`;
  return `=IF(COUNTA(${allTicks})=0,"",${counted})`;
}
