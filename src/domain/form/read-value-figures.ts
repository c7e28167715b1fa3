import type { Framework } from "../framework/framework";
import type { Quantity } from "../thai/quantity";
import type { MeasureUnit } from "../thai/unit";
import type { SheetSnapshot } from "../workbook/snapshot";
import { hasValue, type Field } from "./field";
import { FieldReader } from "./fields";
import type { FoundWord, PartScan } from "./part-blocks";
import { withUnit } from "./part-table";
import { statedUnit, unitInBrackets } from "./part-words";
import { holdsPlace, labelled, type PartArea, type ValueFieldId, type ValueFigures } from "./parts";

const VALUE_FIELDS: readonly string[] = [
  "benefit",
  "cost",
  "benefitCost",
  "netBenefit",
] satisfies readonly ValueFieldId[];
/** These are of value for money wherever they stand; benefit and cost head other tables, too. */
const OUTCOMES: readonly string[] = ["benefitCost", "netBenefit"] satisfies readonly ValueFieldId[];
/** Labels of one table stand at most this many rows apart. */
const MOST_ROWS = 3;

type Label = FoundWord & { readonly role: ValueFieldId };

/**
 * Benefit, cost, B/C ratio and net benefit where they have cells of their own: labels below or beside one another, each
 * with its figure to the right or below. Null where fewer than two of them stand together. Cells within `taken` belong
 * to other parts: an indicator may be called "B/C Ratio", too.
 */
export function readValueFigures(
  sheet: SheetSnapshot,
  scan: PartScan,
  framework: Framework,
  taken: readonly PartArea[],
): ValueFigures | null {
  const labels = scan.words.filter(
    (word): word is Label =>
      word.part === "part3" &&
      word.kind === "label" &&
      VALUE_FIELDS.includes(word.role) &&
      !taken.some((area) => holdsPlace(area, word)),
  );
  for (const group of groupsOf(labels)) {
    const roles = new Set(group.map(({ role }) => role));
    if (roles.size < 2 || !OUTCOMES.some((role) => roles.has(role as ValueFieldId))) continue;
    return readGroup(group, sheet, scan, framework);
  }
  return null;
}

function groupsOf(labels: readonly Label[]): Label[][] {
  const groups: Label[][] = [];
  for (const label of labels) {
    const group = groups.find((each) => {
      const last = each.at(-1);
      if (!last) return false;
      const isBeside = last.row === label.row;
      return isBeside || (last.column === label.column && label.row - last.row <= MOST_ROWS);
    });
    if (group) group.push(label);
    else groups.push([label]);
  }
  return groups;
}

function readGroup(
  group: readonly Label[],
  sheet: SheetSnapshot,
  scan: PartScan,
  framework: Framework,
): ValueFigures {
  const reader = new FieldReader(sheet.name, sheet.cells, framework);
  const isBelow = group.some((label, i) => group.some((other, j) => j !== i && other.row === label.row));
  const isWord = (row: number, column: number) =>
    scan.words.some((word) => word.row === row && word.column === column);
  const places = group.map((label) => {
    if (isBelow) return { label, row: label.row + 1, column: label.column };
    const right = sheet.cells.inRow(label.row).find(({ column }) => column > label.column);
    return { label, row: label.row, column: right && !isWord(label.row, right.column) ? right.column : null };
  });
  // An empty place is known by the column, or the row, that the others stand in.
  const column = places.find(
    (place) => place.column !== null && !isUnit(sheet, place.row, place.column),
  )?.column;
  const read: { -readonly [F in keyof ValueFigures]: ValueFigures[F] } = {};
  for (const { label, row, column: own } of places) {
    const at = own !== null && !isUnit(sheet, row, own) ? own : column;
    if (at == null || read[label.role]) continue;
    const unit = unitOf(sheet, label, row, at);
    const field = withUnit(reader.quantity(row, at), unit);
    const place = { sheet: sheet.name, row: label.row, column: label.column };
    read[label.role] = { ...labelled(field, place), stated: unit };
  }
  return hasAny(read) ? read : {};
}

/** A table in which nothing is filled says nothing of where its figures belong. */
function hasAny(read: ValueFigures): boolean {
  return Object.values(read).some((field: Field<Quantity>) => hasValue(field));
}

function isUnit(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = sheet.cells.value(row, column);
  return typeof value === "string" && statedUnit(value) !== null;
}

/** Behind the figure, or in brackets behind its label. */
function unitOf(sheet: SheetSnapshot, label: Label, row: number, column: number): MeasureUnit | null {
  const beside = sheet.cells.inRow(row).find((next) => next.column > column)?.cell.value;
  const stated = typeof beside === "string" ? statedUnit(beside) : null;
  return stated ?? unitInBrackets(String(sheet.cells.value(label.row, label.column)));
}
