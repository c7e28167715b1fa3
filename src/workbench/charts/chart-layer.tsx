import { IUndoRedoService, type IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { ComponentType } from "react";
import { useSyncExternalStore } from "react";
import { isSame } from "../../host/convert/same";
import type { OpenedGrid } from "../../host/convert/to-grid";
import { toPixels } from "../../host/convert/sizes";
import { injectorOf } from "../../host/engine/injector";
import type { ChartState } from "../../host/model/host-state";
import { useSelected, type PageStore } from "../store";
import { buildChartModel, type CellReader, type ChartModel } from "./chart-model";
import { ChartView } from "./ChartView";

const COMPONENT = "pramoen-chart";

interface Drawn {
  readonly place: string;
  readonly element: IDisposable;
}

/**
 * Draws the workbook's charts over the grid: the open grid has no charts of its own, only elements that float
 * over its cells. They follow the cells' values and the host's state.
 */
export class ChartLayer {
  private opened: OpenedGrid | null = null;
  private models = new Map<string, ChartModel>();
  private readonly drawn = new Map<string, Drawn>();
  private readonly listeners = new Set<() => void>();
  private isQueued = false;

  constructor(
    private readonly univerAPI: FUniver,
    store: PageStore,
  ) {
    const subscribe = (listener: () => void) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    };
    const FloatingChart = ({ data }: { data?: { chartId: string } }) => {
      const model = useSyncExternalStore(subscribe, () => this.models.get(data?.chartId ?? ""));
      const language = useSelected(store, (state) => state.preferences.language);
      return model ? <ChartView model={model} language={language} /> : null;
    };
    univerAPI.registerComponent(COMPONENT, FloatingChart as ComponentType);
    const { ActiveSheetChanged, Undo, Redo } = univerAPI.Event;
    for (const event of [ActiveSheetChanged, Undo, Redo]) univerAPI.addEvent(event, () => this.refresh());
  }

  /** Shows the charts of a workbook that the grid has just opened. */
  show(opened: OpenedGrid): void {
    this.opened = opened;
    this.refresh();
  }

  /** Brings every chart up to the cells and the state; several calls at once make one. */
  refresh(): void {
    if (this.isQueued) return;
    this.isQueued = true;
    requestAnimationFrame(() => {
      this.isQueued = false;
      this.draw();
    });
  }

  /** Forgets the workbook; the grid takes its elements away itself. */
  clear(): void {
    this.opened = null;
    this.models.clear();
    this.drawn.clear();
  }

  private draw(): void {
    const { opened } = this;
    const workbook = this.univerAPI.getActiveWorkbook();
    if (!opened || workbook?.getId() !== opened.snapshot.id) return;
    const models = new Map<string, ChartModel>();
    for (const chart of opened.state.charts) {
      const source = workbook.getSheetBySheetId(chart.sourceSheetId)?.getSheetName() ?? "";
      const model = buildChartModel(chart, opened.fileSeries.get(chart.id), source, this.cells(opened));
      const before = this.models.get(chart.id);
      models.set(chart.id, before && isSame(before, model) ? before : model);
    }
    this.models = models;
    this.place(opened.state.charts);
    for (const listener of this.listeners) listener();
  }

  private place(charts: readonly ChartState[]): void {
    const wanted = new Map(charts.map((chart) => [chart.id, chart]));
    for (const [id, { element }] of this.drawn) {
      if (wanted.has(id)) continue;
      element.dispose();
      this.drawn.delete(id);
    }
    // The grid reckons places with the columns and rows of the sheet in view, whichever sheet is meant.
    const active = this.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetId();
    for (const chart of charts.filter(({ sheetId }) => sheetId === active)) {
      const place = JSON.stringify([chart.sheetId, chart.left, chart.top, chart.width, chart.height]);
      const before = this.drawn.get(chart.id);
      if (before?.place === place) continue;
      before?.element.dispose();
      const element = this.float(chart);
      if (element) this.drawn.set(chart.id, { place, element });
      else this.drawn.delete(chart.id);
    }
  }

  private float(chart: ChartState): IDisposable | null {
    const sheet = this.univerAPI.getActiveWorkbook()?.getSheetBySheetId(chart.sheetId);
    if (!sheet) return null;
    // The grid counts from the corner of its headings, a chart from the corner of the cells.
    const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
    const left = rowHeader.width + toPixels(chart.left);
    const top = columnHeader.height + toPixels(chart.top);
    const element = this.withoutUndo(() =>
      sheet.addFloatDomToPosition({
        componentKey: COMPONENT,
        allowTransform: false,
        initPosition: {
          startX: left,
          endX: left + toPixels(chart.width),
          startY: top,
          endY: top + toPixels(chart.height),
        },
        data: { chartId: chart.id },
      }),
    );
    return element ?? null;
  }

  /** What is merely drawn must not be what Ctrl+Z takes back; the grid offers no other way to say so. */
  private withoutUndo<Result>(draw: () => Result): Result {
    const undo = injectorOf(this.univerAPI).get(IUndoRedoService);
    const push = Object.getOwnPropertyDescriptor(undo, "pushUndoRedo");
    Object.defineProperty(undo, "pushUndoRedo", { value: () => undefined, configurable: true });
    try {
      return draw();
    } finally {
      if (push) Object.defineProperty(undo, "pushUndoRedo", push);
      else delete (undo as { pushUndoRedo?: unknown }).pushUndoRedo;
    }
  }

  /** References of a file name sheets as the file does, whatever they are called on the grid by now. */
  private cells(opened: OpenedGrid): CellReader {
    const workbook = this.univerAPI.getActiveWorkbook();
    const range = (name: string, row: number, column: number) => {
      const fileId = opened.snapshot.sheetOrder.find((id) => opened.snapshot.sheets[id]?.name === name);
      const sheet = (fileId && workbook?.getSheetBySheetId(fileId)) || workbook?.getSheetByName(name);
      if (!sheet || row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return null;
      return sheet.getRange(row, column);
    };
    return {
      value: (name, row, column) => range(name, row, column)?.getRawValue() ?? null,
      text: (name, row, column) => String(range(name, row, column)?.getDisplayValue() ?? ""),
    };
  }
}
