/** A chart on a sheet. Never changed in place: replace the entry in `XlsxSheet.charts`. */
export interface XlsxChart {
  /** Unique on its sheet; what Excel shows in the name box. */
  readonly name: string;
  /** `other`: a kind that is kept and placed, but not drawn or written anew. */
  readonly type: "column-clustered" | "bar-clustered" | "line" | "other";
  /** Null: no title. */
  readonly title: string | null;
  /** Alternative text: what it shows, for those who do not see it. */
  readonly description?: string;
  readonly hasLegend: boolean;
  readonly series: readonly XlsxSeries[];
  /** The corner cells (zero-based) with offsets in EMU (12,700 to the point) from their upper left corners. */
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly rowOffset?: number;
  readonly columnOffset?: number;
}

/** References are formulas without "=": `'ส่วนที่ 1'!$B$4:$B$8`. Cached values come from the cells on save. */
export interface XlsxSeries {
  /** A single cell; null where the series has no name. */
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
  /** "#RRGGBB"; a colour of the theme where there is none. */
  readonly colour?: string;
}
