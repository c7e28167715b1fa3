import type { Framework } from "../framework/framework";
import { writeTemplatePart } from "../template/stored-template";
import { TEMPLATE_NAMESPACE, type Template } from "../template/template";
import { formatCell, quoteSheet, type CellAddress, type Rectangle } from "../workbook/address";
import type { Change, ChangeSet } from "../workbook/change-set";
import { draftOf, draftSheets } from "./draft-sheets";
import { FORM_NAMES } from "./form-names";
import type { Part1Sheet } from "./part1-sheet";
import { FreeNames, nameSheets, type NamedSheet } from "./sheet-names";
import type { WorkbookForm } from "../formulas/writing/score-formulas";

export interface StandardWorkbookRequest {
  readonly framework: Framework;
  /** Holds at least one indicator. */
  readonly template: Template;
  readonly form: WorkbookForm;
  /** Names of sheets and defined names that the workbook has already. */
  readonly takenNames: Iterable<string>;
  /** Whether the workbook carries framework and template along; not where it carries some already, or an empty start. */
  readonly storesTemplate?: boolean;
}

export interface StandardWorkbookPlan {
  readonly changeSet: ChangeSet;
  /** In the order in which they stand. */
  readonly sheets: readonly NamedSheet[];
}

/** The workbook of a framework and a template, on new sheets only: nothing that is there is written over. */
export function planStandardWorkbook(request: StandardWorkbookRequest): StandardWorkbookPlan {
  const { framework, template, form } = request;
  const takenNames = [...request.takenNames];
  const sheets = nameSheets(framework, template, takenNames);
  const { drafts, part1, ita } = draftSheets({ framework, template, form, sheets });
  const added = sheets.map(({ name }): Change => ({ kind: "add-sheet", sheet: name }));
  const filled = sheets.flatMap(({ part }) => draftOf(part, drafts).changes());
  const isLast = (change: Change) => change.kind === "protect-sheet";
  const changes = [
    ...added,
    ...templateChanges(request),
    ...filled.filter((change) => !isLast(change)),
    ...definedNames(namedPlaces(part1, ita), takenNames),
    ...filled.filter(isLast),
  ];
  return { changeSet: { changes }, sheets };
}

/** Template and framework travel with the workbook, so that it can be read and refreshed wherever it is opened. */
function templateChanges({ framework, template, storesTemplate = true }: StandardWorkbookRequest): Change[] {
  if (!storesTemplate) return [];
  const content = writeTemplatePart(framework, template);
  return [{ kind: "put-part", namespace: TEMPLATE_NAMESPACE, before: null, content }];
}

type NamedPlaces = Readonly<Partial<Record<keyof typeof FORM_NAMES, { sheet: string; range: Rectangle }>>>;

function namedPlaces(
  { draft, columns, firstRow, lastRow, total, rating }: Part1Sheet,
  ita: CellAddress | null,
): NamedPlaces {
  const { name: sheet } = draft;
  const column = (index: number) => ({
    sheet,
    range: { row: firstRow, column: index, rowCount: lastRow - firstRow + 1, columnCount: 1 },
  });
  const cell = (place: CellAddress) => ({
    sheet: place.sheet,
    range: { ...place, rowCount: 1, columnCount: 1 },
  });
  return {
    weights: column(columns.weight),
    results: column(columns.result),
    scores: column(columns.score),
    weighted: column(columns.weighted),
    total: cell(total),
    rating: cell(rating),
    ...(ita && { ita: cell(ita) }),
  };
}

function definedNames(places: NamedPlaces, takenNames: Iterable<string>): Change[] {
  const free = new FreeNames(takenNames);
  return Object.entries(places).map(([key, { sheet, range }]): Change => ({
    kind: "put-name",
    name: free.take(FORM_NAMES[key as keyof typeof FORM_NAMES], (stem, n) => `${stem}_${n}`),
    before: null,
    formula: `=${quoteSheet(sheet)}!${absolute(range)}`,
  }));
}

function absolute({ row, column, rowCount, columnCount }: Rectangle): string {
  const fixed = (place: { row: number; column: number }) => formatCell(place).replace(/^([A-Z]+)/, "$$$1$$");
  const first = fixed({ row, column });
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${fixed({ row: row + rowCount - 1, column: column + columnCount - 1 })}`;
}
