import type {
  AutoFilter,
  CellComment,
  ColumnDef,
  ConditionalRule,
  DataValidation,
  FreezePane,
  HeaderFooter,
  Hyperlink,
  MergeRange,
  PageSetup,
  RowDef,
  SheetProtection,
  SheetView,
} from "hucre";
import type { XlsxCells } from "./cells";
import type { XlsxAddin } from "./addin";
import type { XlsxChart } from "./chart";

/** A defined name: a reference, a constant or a formula (LAMBDA included). */
export interface XlsxName {
  readonly name: string;
  /** As a user types it, without "=". */
  readonly formula: string;
  /** Name of the sheet it belongs to, or null for the whole workbook. */
  readonly sheet: string | null;
  readonly comment: string | null;
}

/** A rule for entries in the library's terms; `any` allows every entry and only shows its prompt. */
export type XlsxValidation = Omit<DataValidation, "type"> & { type: DataValidation["type"] | "any" };

/**
 * One worksheet. Everything but the cells is in the library's own terms and may be changed, replaced or
 * removed; what stays equal keeps its original XML to the byte.
 */
export interface XlsxSheet {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  readonly cells: XlsxCells;
  columns?: ColumnDef[];
  /** Heights in points, by zero-based row; only rows with a height, hidden or grouped ones. */
  rowDefs?: Map<number, RowDef>;
  /** Zero-based, ends included. */
  merges?: MergeRange[];
  dataValidations?: XlsxValidation[];
  conditionalRules?: ConditionalRule[];
  autoFilter?: AutoFilter;
  freezePane?: FreezePane;
  protection?: SheetProtection;
  /** What the file keeps of the protection's password, which the library does not read. Read only. */
  readonly passwordHash?: XlsxPasswordHash;
  view?: SheetView;
  pageSetup?: PageSetup;
  headerFooter?: HeaderFooter;
  /**
   * Notes by "row,column", zero-based: set one to add it or to replace it whole, delete one to take it away.
   * What stands where people have a conversation (a threaded comment) only shows its text, and stays.
   */
  readonly comments: Map<string, CellComment>;
  /** By "row,column", zero-based. Read only: a change is not saved. */
  readonly hyperlinks: ReadonlyMap<string, Hyperlink>;
  /**
   * Native charts. Push one to add it, replace an entry to rewrite that chart, remove one to take it off
   * the sheet; an entry left as it is keeps its original part, whatever kind of chart it is.
   */
  charts: XlsxChart[];
}

/** XML that an add-in or a server keeps in the file beside the workbook, for itself. */
export interface XlsxCustomXmlPart {
  /** "{GUID}", the same each time the file is opened. */
  readonly id: string;
  /** Of the root element; "" where it has none. Read only: it is written as the XML has it. */
  readonly namespace: string;
  readonly xml: string;
}

/** A password's hash: of 16 bits as older files have it, or salted as in ECMA-376 part 1, 18.3.1.85. */
export type XlsxPasswordHash =
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

export interface XlsxWorkbook {
  /** In tab order. Remove, reorder or rename at will; {@link addSheet} makes a new one. */
  sheets: XlsxSheet[];
  /** Defined names a user sees; hidden ones and those of print areas and filters are kept as they are. */
  names: XlsxName[];
  /** Add, replace (under the same id) or remove them; one whose XML stays as it was keeps its bytes. */
  customXmlParts: XlsxCustomXmlPart[];
  /** Zero-based. */
  activeSheet: number;
  readonly defaultFont: { readonly name: string; readonly size: number };
  /** "RRGGBB" by theme index, as far as the file has a theme. */
  readonly themeColours: readonly string[];
  readonly hasMacros: boolean;
  /** Formulas of the file count days from 1904 on; cells that show dates are given in the 1900 system all the same. */
  readonly countsFrom1904: boolean;
  /** Sheets may be neither added nor removed, renamed or moved. */
  readonly isStructureProtected: boolean;
  /** What the file keeps of the password of that protection; null where it has none. */
  readonly structurePassword: XlsxPasswordHash | null;
  /** Add-ins that the file asks to be opened with it; see {@link embedAddin}. */
  readonly addins: readonly XlsxAddin[];
}
