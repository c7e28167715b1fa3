import type { FormPart, PartId } from "../framework/framework";
import type { CellAddress } from "../workbook/address";
import type { Evaluation } from "./evaluation";
import type { Field } from "./field";
import type { Basics, Board, FormParts, PartArea } from "./parts";

/** How far a part of the form that the workbook has is filled in. */
export interface PartEntries {
  readonly part: FormPart;
  /** Cells that wait for an entry, the first one to begin at; empty where none does. */
  readonly open: readonly CellAddress[];
  /** A table without any entry: how many it is to have is for the agency to say, so `open` is only where it begins. */
  readonly isEmptyTable: boolean;
}

type EntryReader = (parts: FormParts, part: FormPart) => Omit<PartEntries, "part"> | null;

/**
 * The parts that an agency fills in beside the indicators. Left out are what is computed (the printed summary) and what
 * not every agency has (highlights, evidence).
 */
const READERS: Readonly<Partial<Record<PartId, EntryReader>>> = {
  basics: ({ basics }, part) => basics && { open: requiredEntries(basics, part), isEmptyTable: false },
  revenue: ({ revenue }) => revenue && tableOf(revenue.area, revenue.lines.length > 0),
  board: ({ board }) => board && boardEntries(board),
  part3: ({ part3 }) => part3 && tableOf(part3.area, part3.indicators.length > 0),
  // Its headings stand on two rows, for the years and below them for target and result.
  monitoring: ({ monitoring }) =>
    monitoring && tableOf(monitoring.area, monitoring.indicators.length > 0, monitoring.area.lastRow + 1),
};

/** In the order of the framework. */
export function partEntries({ framework, parts }: Pick<Evaluation, "framework" | "parts">): PartEntries[] {
  return framework.parts.flatMap((part) => {
    const entries = READERS[part.id]?.(parts, part);
    return entries ? [{ part, ...entries }] : [];
  });
}

function requiredEntries({ texts, figures, dates }: Basics, { fields }: FormPart): CellAddress[] {
  return fields.flatMap(({ id, isRequired }) => {
    const field = texts[id] ?? figures[id] ?? dates[id];
    return isRequired && field && isBlank(field) ? [field.at] : [];
  });
}

/** `row`: where its first entry belongs, where that is not right below its first row. */
function tableOf(
  { sheet, firstRow, firstColumn }: PartArea,
  hasEntries: boolean,
  row = firstRow + 1,
): Omit<PartEntries, "part"> {
  return { open: hasEntries ? [] : [{ sheet, row, column: firstColumn }], isEmptyTable: !hasEntries };
}

/** Seats are numbered before anybody is named. */
function boardEntries({ area, members }: Board): Omit<PartEntries, "part"> {
  const seat = members[0];
  if (!seat || members.some(({ name }) => !isBlank(name))) return tableOf(area, members.length > 0);
  return { open: [seat.name.at], isEmptyTable: true };
}

function isBlank({ reading }: Field<unknown>): boolean {
  return reading.kind === "blank";
}
