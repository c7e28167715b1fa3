import { SheetReader } from "../../engine/cells";
import type { ChartState } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import { ChartLegend, ChartSeriesCollection, ChartTitle } from "./chart-parts";
import { placeOf } from "../range/geometry";
import { assertUnprotected, type HostContext } from "../context/host-context";
import { Range, rangeOf } from "../range/range";
import { boundingRange, columnCountOf, rowCountOf } from "../../model/range-address";

type SeriesBy = "Auto" | "Columns" | "Rows";

/** What a new chart measures in Excel, in points. */
const NEW_CHART = { left: 60, top: 60, width: 360, height: 216 } as const;

export class ChartCollection extends HostCollection<Chart> {
  override readonly $class = "ChartCollection";

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string,
  ) {
    super();
  }

  get count(): number {
    return this.$states().length;
  }

  add(type: string, source: Range, seriesBy: SeriesBy | null): Chart {
    const sheet = this.$context.book.sheetById(this.$sheetId);
    if (!sheet) throw new HostError("ItemNotFound");
    assertUnprotected(this.$context, sheet, "allowEditObjects");
    const state: ChartState = {
      id: this.$freeId(),
      sheetId: this.$sheetId,
      name: this.$freeName(),
      type,
      title: "Chart Title",
      hasTitle: true,
      hasLegend: true,
      source: source.$area,
      sourceSheetId: source.$sheetId,
      seriesBy: orientation(source, seriesBy ?? "Auto"),
      ...NEW_CHART,
      isOwn: true,
    };
    const [name, ...others] = seriesNames(this.$context, state);
    if (name !== undefined && name !== "" && others.length === 0) state.title = name;
    this.$context.book.setState("charts", state.id, state);
    return new Chart(this.$context, state.id);
  }

  $items(): Chart[] {
    return this.$states().map((state) => new Chart(this.$context, state.id));
  }

  $find(key: unknown): Chart | undefined {
    const wanted = String(key);
    const states = this.$states();
    const found =
      states.find((state) => state.id === wanted) ??
      states.find((state) => state.name.toLowerCase() === wanted.toLowerCase());
    return found && new Chart(this.$context, found.id);
  }

  $states(): ChartState[] {
    return this.$context.book.state.charts.filter((state) => state.sheetId === this.$sheetId);
  }

  $freeId(): string {
    const ids = new Set(this.$context.book.state.charts.map((state) => state.id));
    for (let i = ids.size + 1; ; i++) if (!ids.has(`chart-${i}`)) return `chart-${i}`;
  }

  $freeName(): string {
    const names = new Set(this.$states().map((state) => state.name));
    for (let i = names.size + 1; ; i++) if (!names.has(`Chart ${i}`)) return `Chart ${i}`;
  }
}

export class Chart extends HostObject {
  override readonly $class = "Chart";
  static override readonly $navigation = ["title", "legend", "series", "worksheet"];

  constructor(
    readonly $context: HostContext,
    readonly $chartId: string,
  ) {
    super();
  }

  /** @throws HostError ItemNotFound once the chart is gone. */
  get $state(): ChartState {
    const state = this.$context.book.state.charts.find((chart) => chart.id === this.$chartId);
    if (!state) throw new HostError("ItemNotFound");
    return state;
  }

  /** Null deletes the chart. @throws HostError AccessDenied on a protected sheet */
  $change(change: Partial<ChartState> | null): void {
    const state = this.$state;
    const sheet = this.$context.book.sheetById(state.sheetId);
    if (!sheet) throw new HostError("ItemNotFound");
    assertUnprotected(this.$context, sheet, "allowEditObjects");
    this.$context.book.setState("charts", this.$chartId, change && { ...state, ...change });
  }

  override get $id(): string {
    return this.$chartId;
  }

  get id(): string {
    return this.$chartId;
  }

  get name(): string {
    return this.$state.name;
  }

  set name(name: string) {
    this.$change({ name });
  }

  get chartType(): string {
    return this.$state.type;
  }

  set chartType(type: string) {
    this.$change({ type });
  }

  get left(): number {
    return this.$state.left;
  }

  set left(points: number) {
    this.$change({ left: points });
  }

  get top(): number {
    return this.$state.top;
  }

  set top(points: number) {
    this.$change({ top: points });
  }

  get width(): number {
    return this.$state.width;
  }

  set width(points: number) {
    this.$change({ width: points });
  }

  get height(): number {
    return this.$state.height;
  }

  set height(points: number) {
    this.$change({ height: points });
  }

  get seriesNameLevel(): number {
    return 0;
  }

  get title(): ChartTitle {
    return new ChartTitle(this);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this, seriesNames(this.$context, this.$state));
  }

  get worksheet(): HostObject {
    return this.$context.make.worksheet(this.$state.sheetId);
  }

  setData(source: Range, seriesBy: SeriesBy | null): void {
    this.$change({
      source: source.$area,
      sourceSheetId: source.$sheetId,
      seriesBy: orientation(source, seriesBy ?? "Auto"),
    });
  }

  /** Covers the cells from the first to the last; without a last one the size stays. */
  setPosition(start: Range | string, end: Range | string | null): void {
    const first = this.$cell(start);
    const last = end === null ? first : this.$cell(end);
    const sheet = first.$sheet;
    const { left, top, width, height } = placeOf(sheet, boundingRange(first.$area, last.$area));
    this.$change(end === null ? { left, top } : { left, top, width, height });
  }

  activate(): void {
    const sheet = this.$context.book.sheetById(this.$state.sheetId);
    if (!sheet || this.$context.book.isHidden(sheet)) throw new HostError("InvalidOperation");
    this.$context.book.activate(sheet);
  }

  delete(): void {
    this.$change(null);
  }

  $cell(cell: Range | string): Range {
    const range = typeof cell === "string" ? rangeOf(this.$context, this.$state.sheetId, cell) : cell;
    if (range.$sheetId !== this.$state.sheetId) throw new HostError("InvalidArgument");
    return range;
  }
}

/** Excel makes series of the shorter direction, columns where both are equal. */
function orientation(source: Range, seriesBy: SeriesBy): "Columns" | "Rows" {
  if (seriesBy !== "Auto") return seriesBy;
  return columnCountOf(source.$area) > rowCountOf(source.$area) ? "Rows" : "Columns";
}

/** Headings of the series: first row, or first column for series in rows. */
function seriesNames(context: HostContext, state: ChartState): string[] {
  const sheet = context.book.sheetById(state.sourceSheetId);
  if (!sheet) return [];
  const reader = new SheetReader(context.book, sheet);
  const { startRow, startColumn, endRow, endColumn } = state.source;
  const names: string[] = [];
  if (state.seriesBy === "Rows") {
    for (let row = startRow + 1; row <= endRow; row++) names.push(reader.text(row, startColumn));
  } else {
    for (let column = startColumn + 1; column <= endColumn; column++)
      names.push(reader.text(startRow, column));
  }
  return names;
}
