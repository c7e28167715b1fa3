import { valueOf } from "../form/field";
import { type IndicatorTable } from "../form/evaluation";
import { targetRole, type ColumnRole, type Framework } from "../framework/framework";
import { stripMarkup } from "../thai/text";
import type { CellAddress } from "../workbook/address";
import { isCellError, type SheetCells } from "../workbook/snapshot";
import { altered, type Alteration } from "./alteration";
import { isSameWording } from "./same-entry";
import type { Template } from "../template/template";

/** What differs in the headings of components and groups. */
export function* compareComponents(template: Template, table: IndicatorTable): Iterable<Alteration> {
  const { sheet } = table;
  for (const wanted of template.components) {
    const found = table.components.find(({ code }) => code === wanted.code);
    const heading = `${wanted.code} ${wanted.name}`;
    if (!found) {
      yield {
        kind: "component-missing",
        at: null,
        sheet,
        subject: wanted.code,
        expected: heading,
        found: "",
      };
      continue;
    }
    if (!isSameWording(wanted.name, found.name))
      yield altered("component-renamed", found.at, wanted.code, wanted.name, found.name);
    const weight = valueOf(found.statedWeight);
    if (weight !== wanted.weight)
      yield altered("component-weight-changed", found.statedWeight.at, wanted.code, wanted.weight, weight);
  }
  const codes = new Set(template.components.map(({ code }) => code));
  for (const { code, name, at } of table.components)
    if (!codes.has(code)) yield altered("component-extra", at, code, null, `${code} ${name}`);
  yield* compareGroups(template, table);
}

function* compareGroups(template: Template, { groups, sheet }: IndicatorTable): Iterable<Alteration> {
  for (const wanted of template.components.flatMap((component) => component.groups)) {
    const found = groups.find(({ code }) => code === wanted.code);
    const heading = `${wanted.code} ${wanted.name}`;
    if (!found)
      yield { kind: "group-missing", at: null, sheet, subject: wanted.code, expected: heading, found: "" };
    else if (!isSameWording(wanted.name, found.name))
      yield altered("group-renamed", found.at, wanted.code, wanted.name, found.name);
  }
}

/** Columns of the standard workbook in their first wording; `code` is left out, codes stand with the names. */
function wordings({ tiers, vocabulary }: Framework): [ColumnRole, string][] {
  const fixed = Object.entries(vocabulary.columns).filter(([role]) => role !== "code");
  return [
    ...fixed.map(([role, words]) => [role as ColumnRole, words[0]] as [ColumnRole, string]),
    ...tiers.map(({ id, headings }) => [targetRole(id), headings[0]] as [ColumnRole, string]),
  ];
}

/** Columns that are gone, and headings that say the same in other words. */
export function* compareHeadings(
  { headings, sheet }: IndicatorTable,
  cells: SheetCells,
  framework: Framework,
): Iterable<Alteration> {
  const [block] = headings;
  const wanted = wordings(framework);
  // A column under the heading of another role, which has none besides, is taken for this one where its own is gone.
  const isOfAnother = (role: ColumnRole, text: string) =>
    wanted.some(
      ([other, wording]) =>
        isSameWording(text, wording) && [undefined, block.columns[role]].includes(block.columns[other]),
    );
  for (const [role, wording] of wanted) {
    const column = block.columns[role];
    const written = column === undefined ? null : headingText(cells, block, column);
    if (written && isSameWording(written.text, wording)) continue;
    if (column === undefined || (written && isOfAnother(role, written.text))) {
      const at: CellAddress = { sheet, row: block.lastRow, column: block.columns.indicator };
      yield altered("column-missing", at, wording, wording, null);
    } else if (written) yield altered("heading-reworded", written.at(sheet), wording, wording, written.text);
  }
}

/** The lowest text of the heading in a column: it stands directly over the figures. */
function headingText(
  cells: SheetCells,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  column: number,
): { readonly text: string; readonly at: (sheet: string) => CellAddress } | null {
  for (let row = lastRow; row >= firstRow; row--) {
    const value = cells.value(row, column);
    if (value === null || isCellError(value)) continue;
    return { text: stripMarkup(String(value)), at: (sheet) => ({ sheet, row, column }) };
  }
  return null;
}
