/** What the embedded host knows of an open workbook beyond the grid's own snapshot; keyed by the grid's sheet id. */
export interface HostState {
  /** Ids of protected sheets: nothing may be written to their locked cells. */
  readonly protectedSheets: Set<string>;
  /** Unlocked areas per sheet; every other cell is locked, as in Excel. */
  readonly unlocked: Map<string, GridRange[]>;
  /** What a protected sheet still allows, by sheet; nothing where nothing is said. */
  readonly protectionOptions: Map<string, ProtectionOptions>;
  /** Which cells of protected sheets may be selected, where that are not all. */
  readonly selectionModes: Map<string, SelectionMode>;
  /** Passwords of protected sheets that have one. */
  readonly sheetPasswords: Map<string, Password>;
  /** Sheets that only code can show again. */
  readonly veryHidden: Set<string>;
  /** Sheets can be neither added nor removed, renamed, moved or hidden. */
  isStructureProtected?: boolean;
  structurePassword?: Password;
  readonly charts: ChartState[];
  /** The range with filter buttons per sheet; its first row has them. */
  readonly filters: Map<string, GridRange>;
  /** How sheets print, where that was set. */
  readonly pageLayouts: Map<string, PageLayoutState>;
  /** Document settings of the add-in, by key. */
  readonly settings: Map<string, unknown>;
  readonly customXmlParts: { id: string; namespaceUri: string; xml: string }[];
}

/** Zero-based, ends included, as the grid counts. */
export interface GridRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

/** As in Excel.WorksheetProtectionOptions. */
export const PROTECTION_PERMISSIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionPermission = (typeof PROTECTION_PERMISSIONS)[number];

/** What is allowed is true; what is not named is not. */
export type ProtectionOptions = Readonly<Partial<Record<ProtectionPermission, boolean>>>;

/** Which cells of a protected sheet people may select: all, unlocked ones, none. */
export type SelectionMode = "Normal" | "Unlocked" | "None";

/** A password that was given here, or what a file keeps of one. */
export type Password = { readonly text: string } | { readonly hash: PasswordHash };

/** What can be held against a password, but does not tell it. */
export type PasswordHash =
  | { readonly kind: "16-bit"; readonly hex: string }
  | {
      readonly kind: "salted";
      /** "SHA-512" and the like. */
      readonly algorithm: string;
      /** Base64. */
      readonly salt: string;
      readonly spinCount: number;
      /** Base64. */
      readonly hash: string;
    };

export interface PageLayoutState {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel.PaperType, e.g. "A4". */
  readonly paperSize: string;
  readonly zoom: PageZoom;
  /** Rows and columns repeated on each page, ends included. */
  readonly titleRows?: readonly [number, number];
  readonly titleColumns?: readonly [number, number];
  readonly printArea?: readonly GridRange[];
  readonly footer: PageMargin;
  readonly header: PageMargin;
}

/** Per cent, or pages to fit the sheet into; a direction that is not named takes as many pages as it needs. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** The three parts of a header or footer, with its codes ("&P"). */
export interface PageMargin {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface ChartState {
  id: string;
  sheetId: string;
  name: string;
  /** Excel.ChartType, e.g. "ColumnClustered", "BarClustered". */
  type: string;
  title: string;
  hasTitle: boolean;
  hasLegend: boolean;
  /** Alternative text, of a chart that came with a file. */
  description?: string;
  /** Of the series in their order, "#RRGGBB"; null for one of the theme's. */
  colours?: readonly (string | null)[];
  /** First row holds the series' names, first column the categories. */
  source: GridRange;
  sourceSheetId: string;
  /** Columns where nothing is said; "Rows" swaps the part of rows and columns in `source`. */
  seriesBy?: "Columns" | "Rows";
  /** Excel.ChartLegendPosition; "Bottom" where nothing is said. */
  legendPosition?: "Top" | "Bottom" | "Left" | "Right" | "Corner" | "Custom";
  /** Points from the sheet's upper left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** False for a chart that came with the file: it is kept as it is and shown, never rewritten. */
  isOwn: boolean;
}

export function emptyHostState(): HostState {
  return {
    protectedSheets: new Set(),
    unlocked: new Map(),
    protectionOptions: new Map(),
    selectionModes: new Map(),
    sheetPasswords: new Map(),
    veryHidden: new Set(),
    charts: [],
    filters: new Map(),
    pageLayouts: new Map(),
    settings: new Map(),
    customXmlParts: [],
  };
}
