import type { GridRange, PageLayoutState, PageMargin, PageZoom } from "../../model/host-state";
import { isKeptPaper } from "../../convert/page-layout";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import { assertUnprotected, type HostContext } from "../context/host-context";
import { HeaderFooterGroup } from "./headers-footers";
import { Range, rangeOf } from "../range/range";
import { RangeAreas } from "../range/range-areas";
import { COLUMN_LIMIT, isEntireColumn, isEntireRow, ROW_LIMIT } from "../../model/range-address";

const EMPTY: PageMargin = { left: "", center: "", right: "" };

/** How a sheet prints before anything is said of it. */
const NEW_LAYOUT: PageLayoutState = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  footer: EMPTY,
  header: EMPTY,
};

/** How a sheet prints; nothing is printed here, HostState keeps it for the file. */
export class PageLayout extends HostObject {
  override readonly $class = "PageLayout";
  static override readonly $navigation = ["headersFooters"];

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string,
  ) {
    super();
  }

  get orientation(): "Portrait" | "Landscape" {
    return this.$state.orientation;
  }

  set orientation(orientation: "Portrait" | "Landscape") {
    this.$change({ orientation });
  }

  get paperSize(): string {
    return this.$state.paperSize;
  }

  /** @throws HostError ApiNotImplementedByHost for one that no file can be written with here */
  set paperSize(paperSize: string) {
    if (!isKeptPaper(paperSize)) throw new HostError("ApiNotImplementedByHost");
    this.$change({ paperSize });
  }

  get zoom(): PageZoom {
    return this.$state.zoom;
  }

  set zoom({ scale, horizontalFitToPages, verticalFitToPages }: PageZoom) {
    const isFit = Boolean(horizontalFitToPages) || Boolean(verticalFitToPages);
    if (!isFit && scale === undefined) throw new HostError("InvalidArgument");
    this.$change({
      zoom: isFit
        ? {
            ...(horizontalFitToPages ? { horizontalFitToPages } : {}),
            ...(verticalFitToPages ? { verticalFitToPages } : {}),
          }
        : { scale: scale! },
    });
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this);
  }

  /** @throws HostError InvalidArgument for anything but whole rows */
  setPrintTitleRows(rows: Range | string): void {
    const area = this.$range(rows).$area;
    if (!isEntireRow(area)) throw new HostError("InvalidArgument");
    this.$change({ titleRows: [area.startRow, area.endRow] });
  }

  setPrintTitleColumns(columns: Range | string): void {
    const area = this.$range(columns).$area;
    if (!isEntireColumn(area)) throw new HostError("InvalidArgument");
    this.$change({ titleColumns: [area.startColumn, area.endColumn] });
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.$state.titleRows;
    if (!rows) return null;
    const [startRow, endRow] = rows;
    return this.$at({ startRow, endRow, startColumn: 0, endColumn: COLUMN_LIMIT - 1 });
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    const columns = this.$state.titleColumns;
    if (!columns) return null;
    const [startColumn, endColumn] = columns;
    return this.$at({ startColumn, endColumn, startRow: 0, endRow: ROW_LIMIT - 1 });
  }

  setPrintArea(area: Range | RangeAreas | string): void {
    const areas = area instanceof RangeAreas ? area.$areas : [this.$range(area).$area];
    this.$change({ printArea: areas });
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.$state;
    return printArea ? new RangeAreas(this.$context, this.$sheetId, printArea) : null;
  }

  get $state(): PageLayoutState {
    return this.$context.book.state.pageLayouts.get(this.$sheetId) ?? NEW_LAYOUT;
  }

  $change(change: Partial<PageLayoutState>): void {
    const sheet = this.$context.book.sheetById(this.$sheetId);
    if (!sheet) throw new HostError("ItemNotFound");
    assertUnprotected(this.$context, sheet);
    this.$context.book.setState("pageLayouts", this.$sheetId, { ...this.$state, ...change });
  }

  $range(range: Range | string): Range {
    const target = typeof range === "string" ? rangeOf(this.$context, this.$sheetId, range) : range;
    if (target.$sheetId !== this.$sheetId) throw new HostError("InvalidArgument");
    return target;
  }

  $at(area: GridRange): Range {
    return new Range(this.$context, this.$sheetId, area);
  }
}
