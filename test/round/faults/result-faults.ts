import { value } from "../edits";
import { beside, type FormRow, type RoundForm } from "../form";
import { CLOSING, failingScore } from "./closing";
import {
  error,
  hasFunctions,
  isFigure,
  isOwn,
  isStandard,
  isWords,
  rowFault,
  unfilled,
  warning,
  type Fault,
} from "./fault";

const isPercent = ({ indicator }: FormRow) => indicator.measure?.unit === "ร้อยละ";
const standardFigure = (form: RoundForm, row: FormRow) => isStandard(form) && isFigure(row);
const standardWords = (form: RoundForm, row: FormRow) => isStandard(form) && isWords(row);

export const RESULT_FAULTS: readonly Fault[] = [
  rowFault(
    "result-not-entered",
    "A result was not entered: its score is waited for",
    standardFigure,
    (_, { at, indicator }) => ({
      edits: [value(at.result, null)],
      findings: [unfilled("result-missing", at.result)],
      states: { [indicator.code]: { score: "missing" } },
    }),
  ),
  rowFault(
    "result-without-words",
    "A result is missing although its score was given",
    standardWords,
    (_, { at }) => ({
      edits: [value(at.result, null)],
      findings: [error("result-missing", at.result)],
      concernsTotal: true,
    }),
  ),
  rowFault(
    "result-beyond-whole",
    "A share is more than the whole",
    (form, row) => hasFunctions(form) && isPercent(row),
    (_, { at, indicator }) => ({
      edits: [value(at.result, 104.5)],
      findings: [warning("result-impossible", at.result)],
      states: { [indicator.code]: { score: 100 } },
    }),
  ),
  rowFault(
    "result-as-fraction",
    "A result is a fraction of per cent targets",
    (form, row) => hasFunctions(form) && isPercent(row),
    (form, row) => ({
      edits: [value(row.at.result, Math.round(Number(row.indicator.result)) / 100)],
      findings: [error("result-as-fraction", row.at.result), ...failingScore(form, row)],
      touches: CLOSING,
      states: { [row.indicator.code]: { score: "failing" } },
      concernsTotal: true,
    }),
  ),
  rowFault(
    "result-of-two-figures",
    "A result holds two figures",
    (form, row) => hasFunctions(form) && isFigure(row),
    (form, row) => ({
      edits: [value(row.at.result, `${Math.round(Number(row.indicator.result))}/200`)],
      findings: [warning("result-several-figures", row.at.result), ...failingScore(form, row)],
      touches: CLOSING,
      states: { [row.indicator.code]: { score: "failing" } },
    }),
  ),
  rowFault(
    "result-with-markup",
    "A result was pasted with its tags",
    standardWords,
    (_, { at, indicator }) => ({
      edits: [value(at.result, `<p>${String(indicator.result)}</p>`)],
      findings: [warning("markup-remains", at.result)],
    }),
  ),
  rowFault(
    "result-in-another-unit",
    "A result is in another unit than its targets",
    (form, row) => isOwn(form) && !form.hasFormulas && isPercent(row),
    (_, { at, indicator }) => ({
      edits: [value(at.result, `${indicator.result} คน`)],
      findings: [warning("result-unit-mismatch", at.result)],
    }),
  ),
  rowFault(
    "result-lost",
    "A result was deleted, its score stays",
    (form) => isOwn(form) && !form.hasFormulas,
    (_, { at }) => ({
      edits: [value(at.result, null)],
      findings: [error("result-missing", at.result)],
      concernsTotal: true,
    }),
  ),
  rowFault(
    "not-assessed-but-scored",
    "An indicator is not assessed, and has a score",
    standardWords,
    (_, { at }) => ({
      edits: [value(at.result, "ไม่ประเมิน")],
      findings: [warning("not-assessed-scored", at.score)],
    }),
  ),
  rowFault(
    "committee-without-reason",
    "The committee scores differently and does not say why",
    (form, row) => isStandard(form) && row.indicator.score >= 50,
    (_, { at, indicator }) => ({
      edits: [value(beside(at.self, 1), indicator.score >= 75 ? 50 : 75)],
      findings: [warning("committee-score-unexplained", beside(at.self, 1))],
      states: { [indicator.code]: { score: indicator.score >= 75 ? 50 : 75 } },
    }),
  ),
];
