import {
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnglish from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";
import { injectorOf } from "../../host/engine/injector";
import type { Language } from "../texts";
import type { FunctionMetadata } from "../../host/functions/metadata";
import { skipClosedSheets } from "./belated-validation";
import { describeFunctions } from "./function-help";
import { gridTheme } from "./grid-theme";
import { keepRevealedInView } from "./selection-in-view";
import { breakThaiLines } from "./thai-line-breaks";
import { showThaiNumbers } from "./thai-numbers";
import { thaiLocale } from "./thai-locale";
import { hiddenMenus } from "./unsaved-features";

/** The grid ships no Thai; its own words for a language are only keys to it. */
const LOCALES: Record<Language, LocaleType> = { th: "thTH" as LocaleType, en: LocaleType.EN_US };

export interface Grid {
  readonly univerAPI: FUniver;
  /** Shows a workbook in place of the one before. Ids of workbooks must never repeat. */
  open(snapshot: IWorkbookData): void;
  setLanguage(language: Language): void;
  setDark(isDark: boolean): void;
  /** Functions of the add-in, to be offered while one types. */
  setFunctions(functions: readonly FunctionMetadata[]): void;
}

/** The one grid of the page. Nothing in it reaches beyond the page's own server. */
export function createGrid(container: HTMLElement, language: Language, isDark: boolean): Grid {
  const english = mergeLocales(
    coreEnglish,
    formattingEnglish,
    validationEnglish,
    drawingEnglish,
    noteEnglish,
  );
  const univer = new Univer({
    locale: LOCALES[language],
    locales: { [LOCALES.en]: english, [LOCALES.th]: mergeLocales(english, thaiLocale) },
    theme: gridTheme,
    darkMode: isDark,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "classic",
      footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: true },
      customFontFamily: { override: true, list: fonts },
      disableAutoFocus: true,
      menu: hiddenMenus,
      sheets: { disableForceStringAlert: true },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // A search box would take the keyboard from a cell that is being typed into.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsDrawingPreset(),
    UniverSheetsNotePreset(),
  ];
  registerOnce(univer, presets);
  breakThaiLines();
  const univerAPI = FUniver.newAPI(univer);
  keepRevealedInView(univerAPI);
  let functions: readonly FunctionMetadata[] = [];
  return {
    univerAPI,
    open(snapshot) {
      const before = univerAPI.getActiveWorkbook();
      if (before) univerAPI.disposeUnit(before.getId());
      univerAPI.createWorkbook(snapshot);
      quietProgress(univerAPI);
      // The service for descriptions exists only once there has been a workbook.
      describeFunctions(univerAPI, functions);
      if (before) return;
      showThaiNumbers(univerAPI);
      skipClosedSheets(univerAPI);
    },
    setLanguage: (next) => univerAPI.setLocale(LOCALES[next]),
    setDark: (next) => univerAPI.toggleDarkMode(next),
    setFunctions(next) {
      functions = next;
      if (univerAPI.getActiveWorkbook()) describeFunctions(univerAPI, functions);
    },
  };
}

const fonts = [
  "TH Sarabun New",
  "TH SarabunPSK",
  "Sarabun",
  "Tahoma",
  "Leelawadee UI",
  "Calibri",
  "Arial",
  "Times New Roman",
].map((family) => ({ value: family, label: family, category: "sans-serif" as const }));

/**
 * The host ends the grid's own calculation trigger, and its progress with it; the grid's progress bar cannot
 * do without. The page's status bar shows the calculation instead.
 */
function quietProgress(univerAPI: FUniver): void {
  const trigger = injectorOf(univerAPI).get(TriggerCalculationController);
  Object.defineProperty(trigger, "progress$", { value: new BehaviorSubject({ done: 0, count: 0 }) });
}

type Registration = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** Presets name some plugins more than once; the last one with its settings counts. */
function registerOnce(univer: Univer, presets: readonly { plugins: readonly Registration[] }[]): void {
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const registration of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, settings] = Array.isArray(registration) ? registration : [registration, undefined];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, settings]);
  }
  for (const [plugin, settings] of plugins.values()) univer.registerPlugin(plugin, settings as object);
}
