import { columnLetters } from "../host/model/range-address";
import type { Grid } from "./grid/create-grid";
import { isInView } from "./grid/selection-in-view";
import type { Session } from "./session";
import type { PageStore } from "./store";

/**
 * `window.workbench`: what browser tests may rely on. Addresses are in A1 notation; without a sheet's name the
 * active sheet is meant.
 */
export interface TestHandle {
  /** Resolves once a workbook is open and every value is fresh. */
  settled(): Promise<void>;
  sheets(): { name: string; isHidden: boolean }[];
  activeSheet(): string;
  /** Address of the first selected range. */
  selection(): string;
  select(address: string, sheet?: string): void;
  /** Whether the cell of the active sheet is in view. */
  isVisible(address: string): boolean;
  /** Where the cell of the active sheet is drawn: pixels from the grid's upper left corner. */
  place(address: string): { left: number; top: number; width: number; height: number };
  /** What the cell shows. */
  text(address: string, sheet?: string): string;
  /** Exact value; null for an empty cell. */
  value(address: string, sheet?: string): string | number | boolean | null;
  formula(address: string, sheet?: string): string;
  /** Every cell of the workbook that holds a formula, as `sheet!address`, with its exact value. */
  formulas(): { cell: string; value: string | number | boolean | null }[];
  /** Enters a value or a formula as typing would, and waits for the calculation. */
  enter(address: string, content: string | number | boolean, sheet?: string): Promise<void>;
  /** Opens a file at once, whatever is unsaved; false where it cannot be opened. */
  open(bytes: readonly number[], name: string): Promise<boolean>;
  /** The file that *Save* would give, as numbers, since only plain data passes out of the page. */
  save(): Promise<number[]>;
  /** Batches that the add-in has sent to the host of the open workbook. */
  roundTrips(): number;
  unimplemented(): string[];
  charts(): { id: string; title: string; sheet: string }[];
  state(): ReturnType<PageStore["get"]>;
}

export function createTestHandle(store: PageStore, grid: Grid, session: Session): TestHandle {
  const workbook = () => {
    const open = grid.univerAPI.getActiveWorkbook();
    if (!open) throw new Error("No workbook is open.");
    return open;
  };
  const sheetOf = (name?: string) => {
    const sheet = name === undefined ? workbook().getActiveSheet() : workbook().getSheetByName(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
  const range = (address: string, sheet?: string) => sheetOf(sheet).getRange(address);
  const settle = async () => {
    await session.excel?.settled();
  };
  return {
    async settled() {
      while (!store.get().document) await new Promise((resolve) => setTimeout(resolve, 20));
      await settle();
    },
    sheets: () =>
      workbook()
        .getSheets()
        .map((sheet) => ({ name: sheet.getSheetName(), isHidden: sheet.isSheetHidden() })),
    activeSheet: () => sheetOf().getSheetName(),
    selection: () => sheetOf().getActiveRange()?.getA1Notation() ?? "",
    select(address, sheet) {
      workbook().setActiveSheet(sheetOf(sheet));
      range(address, sheet).activate();
    },
    isVisible(address) {
      const cell = range(address);
      return isInView(grid.univerAPI, cell.getRow(), cell.getColumn());
    },
    place(address) {
      const { x: left, y: top, width, height } = range(address).getCellRect();
      return { left, top, width, height };
    },
    text: (address, sheet) => String(range(address, sheet).getDisplayValue() ?? ""),
    value: (address, sheet) => range(address, sheet).getRawValue() ?? null,
    formula: (address, sheet) => range(address, sheet).getFormula(),
    formulas: () =>
      workbook()
        .getSheets()
        .flatMap((sheet) => {
          const used = sheet.getDataRange();
          const cells = used.getFormulas().flatMap((row, r) => row.map((formula, c) => ({ formula, r, c })));
          return cells.flatMap(({ formula, r, c }) => {
            if (formula === "") return [];
            const [row, column] = [used.getRow() + r, used.getColumn() + c];
            const cell = `${sheet.getSheetName()}!${columnLetters(column)}${row + 1}`;
            return [{ cell, value: sheet.getRange(row, column).getRawValue() ?? null }];
          });
        }),
    async enter(address, content, sheet) {
      range(address, sheet).setValue(content);
      await settle();
    },
    async open(bytes, name) {
      const isOpened = await session.open(Uint8Array.from(bytes), name);
      await settle();
      return isOpened;
    },
    save: async () => [...(await session.save())],
    roundTrips: () => session.excel?.roundTrips ?? 0,
    unimplemented: () => [...(session.excel?.unimplemented ?? [])],
    charts: () =>
      (session.state?.charts ?? []).map(({ id, title, sheetId }) => ({
        id,
        title,
        sheet: workbook().getSheetBySheetId(sheetId)?.getSheetName() ?? "",
      })),
    state: store.get,
  };
}

declare global {
  interface Window {
    workbench: TestHandle;
  }
}
