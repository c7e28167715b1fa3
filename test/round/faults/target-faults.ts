import { value, type Edit } from "../edits";
import { contentAt, type FormRow, type RoundForm } from "../form";
import { error, isFigure, isOwn, isStandard, isWords, rowFault, warning, type Fault } from "./fault";

export const TARGET_FAULTS: readonly Fault[] = [
  rowFault(
    "target-reworded",
    "A target of words says something else",
    (form, row) => isStandard(form) && isWords(row),
    (_, { at }) => ({
      edits: [value(at.advanced, "ดำเนินการแล้วเสร็จบางส่วน")],
      findings: [error("target-altered", at.advanced)],
      concernsTotal: true,
    }),
  ),
  rowFault(
    "targets-exchanged",
    "The two upper targets are exchanged",
    (form, row) => isOwn(form) && !form.hasFormulas && isFigure(row),
    (form, row) => ({
      edits: exchanged(form, row),
      findings: [error("targets-not-monotone", row.at.minimum)],
      concernsTotal: true,
    }),
  ),
  rowFault(
    "targets-flat",
    "Two targets are equal",
    (form, row) => isOwn(form) && !form.hasFormulas && isFigure(row),
    (form, row) => ({
      edits: [value(row.at.standard, contentAt(form.workbook, row.at.advanced))],
      findings: [error("targets-flat", row.at.minimum)],
      concernsTotal: true,
    }),
  ),
  rowFault(
    "target-emptied",
    "The highest target is missing",
    (form, row) => isOwn(form) && !form.hasFormulas && isWords(row),
    (_, { at }) => ({
      edits: [value(at.advanced, null)],
      findings: [error("target-missing", at.advanced)],
      concernsTotal: true,
    }),
  ),
  rowFault(
    "target-in-another-unit",
    "One target is in another unit",
    (form, row) => isOwn(form) && !form.hasFormulas && isFigure(row),
    (_, { at, indicator }) => ({
      edits: [value(at.standard, `${indicator.measure!.targets[1]} บาท`)],
      findings: [warning("targets-unit-mixed", at.minimum)],
    }),
  ),
];

function exchanged({ workbook }: RoundForm, { at }: FormRow): Edit[] {
  return [
    value(at.standard, contentAt(workbook, at.advanced)),
    value(at.advanced, contentAt(workbook, at.standard)),
  ];
}
