import { formatCell } from "../../../src/domain/workbook/address";
import { rounded } from "../arithmetic";
import { formula, value } from "../edits";
import { beside, type RoundForm } from "../form";
import {
  error,
  hasFunctions,
  isFigure,
  isOwn,
  isStandard,
  isWords,
  rowFault,
  warning,
  type Fault,
} from "./fault";

const isPlain = (form: RoundForm) => isOwn(form) && !form.hasFormulas;
/** Another of the points that a target can give. */
const otherPoints = (score: number) => (score >= 75 ? 50 : 75);

export const SCORE_FAULTS: readonly Fault[] = [
  rowFault(
    "score-typed",
    "Another score is typed over its formula",
    (form, row) => isStandard(form) && isFigure(row),
    (_, { at, indicator }) => {
      const score = otherPoints(indicator.score);
      return {
        edits: [value(at.self, score)],
        findings: [error("score-mismatch", at.self), warning("formula-altered", at.self)],
        states: { [indicator.code]: { score } },
        concernsTotal: true,
      };
    },
  ),
  rowFault(
    "score-between-tiers",
    "A score of words lies between the tiers",
    (form, row) => isStandard(form) && isWords(row),
    (_, { at, indicator }) => ({
      edits: [value(at.self, 62)],
      findings: [warning("score-not-tier", at.score)],
      states: { [indicator.code]: { score: 62 } },
    }),
  ),
  rowFault(
    "score-beyond-scale",
    "The committee gives more than the scale has",
    isStandard,
    (_, { at, indicator }) => ({
      edits: [value(beside(at.self, 1), 101), value(beside(at.weighted, 4), "ผลงานดีเด่น")],
      findings: [error("score-out-of-range", at.score)],
      states: { [indicator.code]: { score: 101 } },
      concernsTotal: true,
    }),
  ),
  rowFault(
    "score-not-given",
    "A result of words has no score",
    (form, row) => isStandard(form) && isWords(row),
    (_, { at, indicator }) => ({
      edits: [value(at.self, null)],
      findings: [error("score-missing", at.score)],
      states: { [indicator.code]: { score: "missing" } },
      concernsTotal: true,
    }),
  ),
  rowFault(
    "score-wrong",
    "A typed score does not follow from its result",
    (form, row) => isPlain(form) && isFigure(row),
    (_, { at, indicator }) => {
      const score = otherPoints(indicator.score);
      return {
        edits: [value(at.score, score)],
        findings: [error("score-mismatch", at.score), error("weighted-mismatch", at.weighted)],
        touches: ["total"],
        states: { [indicator.code]: { score } },
        concernsTotal: true,
      };
    },
  ),
  rowFault(
    "score-as-text",
    "A typed score is stored as text",
    (form) => isPlain(form),
    (_, { at, indicator }) => ({
      edits: [value(at.score, ` ${rounded(indicator.score)}`)],
      findings: [warning("number-as-text", at.score)],
    }),
  ),
  rowFault(
    "weighted-wrong",
    "A typed weighted score is not weight × score ÷ 100",
    (form) => isPlain(form),
    (_, { at, indicator }) => ({
      edits: [value(at.weighted, rounded((indicator.weight * indicator.score) / 100) + 0.4)],
      findings: [error("weighted-mismatch", at.weighted)],
      touches: ["total"],
      concernsTotal: true,
    }),
  ),
  rowFault(
    "weighted-typed",
    "Another weighted score is typed over the formula",
    (form) => form.hasFormulas,
    (form, { at, indicator }) => ({
      edits: [value(at.weighted, rounded((indicator.weight * indicator.score) / 100) + 1)],
      findings: [error("weighted-mismatch", at.weighted), warning("formula-overwritten", at.weighted)],
      touches: isOwn(form) ? ["total"] : [],
      concernsTotal: true,
    }),
  ),
  rowFault(
    "weighted-pasted",
    "A weighted score is pasted over its formula",
    (form) => form.hasFormulas,
    (_, { at, indicator }) => ({
      edits: [value(at.weighted, (indicator.weight * indicator.score) / 100)],
      findings: [warning("formula-overwritten", at.weighted)],
    }),
  ),
  rowFault("weighted-broken", "A weighted score refers to a deleted cell", isStandard, (_, { at }) => ({
    edits: [formula(at.weighted, `=#REF!*${formatCell(at.weight)}/100`, { error: "#REF!" })],
    findings: [error("cell-error", at.weighted)],
    concernsTotal: true,
  })),
  rowFault(
    "weighted-from-elsewhere",
    "A weighted score is taken from another workbook",
    isStandard,
    (_, { at, indicator }) => ({
      edits: [formula(at.weighted, "='[ปีก่อน.xlsx]ส่วนที่ 1'!J8", (indicator.weight * indicator.score) / 100)],
      findings: [warning("external-link", at.weighted), warning("formula-altered", at.weighted)],
    }),
  ),
  rowFault(
    "weighted-otherwise",
    "A weighted score is worked out by another formula",
    hasFunctions,
    (_, { at }) => ({
      edits: [formula(at.weighted, `=${formatCell(at.score)}*${formatCell(at.weight)}/100`)],
      findings: [warning("formula-altered", at.weighted)],
    }),
  ),
  rowFault(
    "function-name-lost",
    "The function of a weighted score has lost its name",
    hasFunctions,
    (_, { at }) => ({
      edits: [
        formula(
          at.weighted,
          `=IF(${formatCell(at.score)}="","",PRAMOEN.KPIWEIGHTED(${formatCell(at.score)},${formatCell(at.weight)}))`,
          {
            error: "#NAME?",
          },
        ),
      ],
      findings: [error("function-name-broken", at.weighted), warning("formula-altered", at.weighted)],
      concernsTotal: true,
    }),
  ),
];
