import type { WorkbookForm } from "../formulas/writing/score-formulas";
import type { Framework } from "../framework/framework";
import { once } from "../once";
import { layOutSheets, type LaidOutPart } from "../standard-workbook/lay-out-sheets";
import type { Steps } from "../steps";
import type { CellContent } from "../workbook/change-set";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { sheetKey } from "../workbook/sheet-name";
import { templateIndicators, type Template } from "../template/template";
import { placeSheet, type PlacedSheet } from "./place-sheet";
import type { PlacedSheets } from "./placed-formula";

/** What a cell may hold by one of the forms in which a workbook is made: a formula, a constant, or whatever is entered. */
export interface LaidOutContent {
  readonly form: WorkbookForm;
  readonly content: CellContent | "entry" | null;
}

/** The standard workbook of a template, sheet by sheet where each stands in a workbook. */
export interface LaidOutWorkbook {
  /** Sheets that were not found are left out. */
  readonly sheets: readonly PlacedSheet[];
  readonly bySheet: PlacedSheets;
  /** Whether a workbook of the template has such a sheet, and none here is it. */
  readonly lacks: (part: LaidOutPart["part"]) => boolean;
  /** What a cell of a sheet may hold by each form, the usual one first. Laid out when it is asked for. */
  readonly contents: (place: PlacedSheet, row: number, column: number) => Iterable<LaidOutContent>;
}

/**
 * Lays out the workbook that was made from a template and finds its sheets; null where the template makes none. The
 * rows and columns of all forms are the same, so the others are laid out only where a cell differs from the first.
 */
export function* layOutWorkbook(
  snapshot: WorkbookSnapshot,
  template: Template,
  framework: Framework,
): Steps<LaidOutWorkbook | null> {
  if (templateIndicators(template).length === 0) return null;
  const first = layOutSheets(framework, template, "functions");
  const sheets: PlacedSheet[] = [];
  for (const sheet of first) {
    yield null;
    const place = isCompared(sheet) ? placeSheet(sheet, snapshot) : null;
    if (place) sheets.push(place);
  }
  const bySheet = new Map(sheets.map((place) => [sheetKey(place.laidOut.name), place]));
  const open = openDirections(template);
  const forms = [
    once(() => new Contents("functions", first)),
    once(() => new Contents("portable", layOutSheets(framework, template, "portable"))),
    once(() => new Contents("functions", layOutSheets(framework, open, "functions"))),
    once(() => new Contents("portable", layOutSheets(framework, open, "portable"))),
  ];
  return {
    sheets,
    bySheet,
    lacks: (part) => first.some((sheet) => sheet.part === part && !bySheet.has(sheetKey(sheet.name))),
    *contents({ laidOut }, row, column) {
      for (const form of forms) yield form().at(laidOut.name, row, column);
    },
  };
}

/** A sheet of entries alone says nothing here. */
function isCompared({ part, cells }: LaidOutPart): boolean {
  return part === "checklists" || cells.some(({ content }) => "formula" in content);
}

/** A workbook whose template left the direction to the targets has formulas without it, whatever its template says by now. */
function openDirections(template: Template): Template {
  const components = template.components.map((component) => ({
    ...component,
    indicators: component.indicators.map((indicator) => ({ ...indicator, direction: null })),
  }));
  return { ...template, components };
}

class Contents {
  private readonly cells = new Map<string, CellContent>();
  private readonly entries = new Set<string>();

  constructor(
    private readonly form: WorkbookForm,
    sheets: readonly LaidOutPart[],
  ) {
    for (const { name, cells, entries } of sheets) {
      for (const { row, column, content } of cells) this.cells.set(keyOf(name, row, column), content);
      for (const { row, column, rowCount, columnCount } of entries)
        for (let i = 0; i < rowCount * columnCount; i++)
          this.entries.add(keyOf(name, row + Math.floor(i / columnCount), column + (i % columnCount)));
    }
  }

  at(sheet: string, row: number, column: number): LaidOutContent {
    const key = keyOf(sheet, row, column);
    const content = this.entries.has(key) ? "entry" : (this.cells.get(key) ?? null);
    return { form: this.form, content };
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}!${column}`;
}
