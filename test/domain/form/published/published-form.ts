import type { FormDescription } from "../../../../src/domain/form/describe-form";

/** A workbook as text, and the facts about it that hold whatever reads it. */
export interface PublishedForm {
  readonly name: string;
  /** Whose table it is laid out after, or what it tries. */
  readonly about: string;
  readonly sheets: readonly SheetText[];
  readonly reading: ExpectedReading;
}

/**
 * A sheet as text, a line for each row beginning with row 1 and cells between "|".
 * Figures are numbers; `'2` is the text 2, `0.4{0%}` a number with its format, `=A1+1 → 5` a formula with what it shows
 * (`→` alone where it shows nothing), `⏎` a line break within a cell. Spaces around a cell do not count.
 */
export interface SheetText {
  readonly name: string;
  readonly rows: string;
  /** Areas such as "A1:H1 B4:B5"; those of the headings change nothing and may be left out. */
  readonly merges?: string;
}

export interface ExpectedReading {
  readonly kind: FormDescription["kind"];
  /** By its points: 50/75/100 or 1 to 5. Null where nothing in the form decides; not looked at unless told. */
  readonly scale?: "three" | "five" | null;
  /** What the id of the framework matches. */
  readonly framework?: RegExp;
  /** What the reason names. */
  readonly reason?: RegExp;
  /** None for what is no form. */
  readonly tables: readonly ExpectedTable[];
}

export interface ExpectedTable {
  /** The first sheet unless told. */
  readonly sheet?: string;
  /** The rows of its first headings, such as "4-5". */
  readonly headings: string;
  /**
   * `COLUMN=role`, roles of targets by their tier alone (`C=minimum`, `G=level-1`). All other columns have no role,
   * but for those named with `*`, which are not looked at. `~` behind a role: of an assessment that does not count.
   * `?`: may be unsure. `D=selfScore/score`: either will do.
   */
  readonly columns: string;
  /**
   * `ROW CODE`, separated by commas, in order: "7 1.1, 8 1.2", with "-" for one without a code and "?" before one that
   * may be left out. Without a code it is not looked at. Names and figures are those of the cells.
   */
  readonly indicators: string;
  /** Figures that are more or less than their cells show, by address. */
  readonly values?: Readonly<Record<string, number | null>>;
  /** Cells that are not looked at, such as "B8". */
  readonly unread?: readonly string[];
  /** Names of the assessments, or what they contain; the last one counts unless another is marked with `*` behind. */
  readonly assessments?: readonly string[];
  /** The cell of the total, null where none is stated; not looked at unless told. */
  readonly total?: string | null;
  readonly rating?: string | null;
}
