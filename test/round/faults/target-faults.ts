import type { Edit } from "../edits";
import { value } from "../edits";
import type { FormRow } from "../form";
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
      edits: swapped(row, form.workbook),
      findings: [error("targets-not-monotone", row.at.minimum)],
      concernsTotal: true,
    }),
  ),
  rowFault(
    "targets-flat",
    "Two targets are equal",
    (form, row) => isOwn(form) && !form.hasFormulas && isFigure(row),
    (form, row) => ({
      edits: [value(row.at.standard, contentOf(form.workbook, row.at.advanced))],
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

function swapped({ at }: FormRow, workbook: Parameters<typeof contentOf>[0]): Edit[] {
  return [
    value(at.standard, contentOf(workbook, at.advanced)),
    value(at.advanced, contentOf(workbook, at.standard)),
  ];
}

function contentOf(
  { sheets }: import("../../../src/xlsx/model/workbook").XlsxWorkbook,
  { sheet, row, column }: import("../../../src/domain/workbook/address").CellAddress,
): string | number {
  const cell = sheets.find(({ name }) => name === sheet)!.cells.get(row, column)!;
  return cell.value as string | number;
}
