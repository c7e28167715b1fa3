import { LocaleService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { SheetSkeletonService, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets/facade";
import { NoLayout } from "./no-layout";

/** A grid without a page: the same models, commands and formula engine as in the browser. */
export interface HeadlessUniver {
  readonly univerAPI: FUniver;
  dispose(): void;
}

const FORMULAS_PER_TURN = 50;

let living: HeadlessUniver | null = null;

/**
 * Creates the one grid instance of this process. `isLaidOut`: rows and columns have their places from the start, as
 * sheets that are looked at or sized need them; a workbook that is only calculated needs none.
 *
 * @throws Error while another one lives: the engine keeps caches per module, and two instances would
 * silently read each other's values.
 */
export function createHeadlessUniver({ isLaidOut = true } = {}): HeadlessUniver {
  if (living) throw new Error("Another headless grid is still open; dispose it first.");
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  // A calculation that takes too long is stopped between two turns: a turn must not be long itself.
  univer.registerPlugin(UniverFormulaEnginePlugin, { intervalCount: FORMULAS_PER_TURN });
  univer.registerPlugin(UniverSheetsPlugin, {
    override: isLaidOut ? [] : [[SheetSkeletonService, { useClass: NoLayout }]],
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const instance: HeadlessUniver = {
    univerAPI: FUniver.newAPI(univer),
    dispose() {
      if (living !== instance) return;
      living = null;
      // Controllers that outlive the locale service by a tick still ask it for texts.
      univer.__getInjector().get(LocaleService).t = (key: string) => key;
      univer.dispose();
    },
  };
  living = instance;
  return instance;
}

let units = 0;

/** Ids must never repeat within a process: the engine's caches are keyed by them. */
export function uniqueUnitId(): string {
  units += 1;
  return `workbook-${units}`;
}
