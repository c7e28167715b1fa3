import { type CellShift, shiftedArea, shiftedParts } from "../../model/cell-shift";
import type { ChartState, GridRange, HostState, PageLayoutState } from "../../model/host-state";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../model/range-address";

/** What HostState keeps by cell and inserted or deleted cells move, as it was. */
export interface StateBefore {
  readonly unlocked: GridRange[] | undefined;
  readonly filter: GridRange | undefined;
  readonly pageLayout: PageLayoutState | undefined;
  /** By the chart's id: a chart that changes is another object from then on. */
  readonly chartSources: ReadonlyMap<ChartState["id"], GridRange>;
}

/** Moves what HostState keeps by cell along with inserted and deleted cells, as the grid moves its own. */
export function shiftState(state: HostState, shift: CellShift): void {
  const { unlocked, charts, filters } = state;
  const { sheetId } = shift;
  const areas = unlocked.get(sheetId);
  if (areas) {
    unlocked.set(
      sheetId,
      areas.flatMap((area) => shiftedParts(area, shift).map(({ to }) => to)),
    );
  }
  const filter = filters.get(sheetId);
  setOrDelete(filters, sheetId, (filter && shiftedArea(filter, shift)) ?? undefined);
  shiftPageLayout(state, shift);
  for (const chart of charts) {
    if (chart.sourceSheetId === sheetId) chart.source = shiftedArea(chart.source, shift) ?? chart.source;
  }
}

export function stateBefore({ unlocked, filters, pageLayouts, charts }: HostState, id: string): StateBefore {
  return {
    unlocked: unlocked.get(id),
    filter: filters.get(id),
    pageLayout: pageLayouts.get(id),
    chartSources: new Map(charts.filter((c) => c.sourceSheetId === id).map((c) => [c.id, c.source])),
  };
}

/** Takes a shift back, with what it removed. */
export function restoreState(state: HostState, id: string, before: StateBefore): void {
  setOrDelete(state.unlocked, id, before.unlocked);
  setOrDelete(state.filters, id, before.filter);
  setOrDelete(state.pageLayouts, id, before.pageLayout);
  for (const chart of state.charts) chart.source = before.chartSources.get(chart.id) ?? chart.source;
}

function setOrDelete<T>(map: Map<string, T>, key: string, value: T | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

/** Print area and repeated rows and columns; what is removed altogether is not printed or repeated any more. */
function shiftPageLayout({ pageLayouts }: HostState, shift: CellShift): void {
  const layout = pageLayouts.get(shift.sheetId);
  if (!layout) return;
  const { printArea, titleRows, titleColumns, ...rest } = layout;
  const areas = printArea?.map((area) => shiftedArea(area, shift)).filter((area) => area !== null);
  const rows = titleRows && shiftedArea(wholeRows(titleRows), shift);
  const columns = titleColumns && shiftedArea(wholeColumns(titleColumns), shift);
  pageLayouts.set(shift.sheetId, {
    ...rest,
    ...(areas && areas.length > 0 ? { printArea: areas } : {}),
    ...(rows ? { titleRows: [rows.startRow, rows.endRow] as const } : {}),
    ...(columns ? { titleColumns: [columns.startColumn, columns.endColumn] as const } : {}),
  });
}

function wholeRows([startRow, endRow]: readonly [number, number]): GridRange {
  return { startRow, endRow, startColumn: 0, endColumn: COLUMN_LIMIT - 1 };
}

function wholeColumns([startColumn, endColumn]: readonly [number, number]): GridRange {
  return { startRow: 0, endRow: ROW_LIMIT - 1, startColumn, endColumn };
}
