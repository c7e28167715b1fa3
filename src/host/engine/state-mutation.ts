import { CommandType, type ICommandService, type IDisposable, type IMutationInfo } from "@univerjs/core";
import type { ChartState, GridRange, HostState, PageLayoutState } from "../model/host-state";

/** What HostState keeps by a key and the user can undo: charts by their id, the rest by the sheet's. */
export interface UndoableState {
  readonly charts: ChartState;
  readonly filters: GridRange;
  readonly pageLayouts: PageLayoutState;
  readonly unlocked: GridRange[];
}

interface SetStateParams<Part extends keyof UndoableState = keyof UndoableState> {
  readonly unitId: string;
  readonly part: Part;
  readonly key: string;
  /** Null takes it away. */
  readonly value: UndoableState[Part] | null;
  /** Where a chart lies among the others; at the front where nothing is said. */
  readonly at?: number;
}

/** The open workbook whose state changes. */
interface ChangedBook {
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly state: HostState;
}

/** Makes changes of HostState mutations of the grid, so that its undo knows them. */
export function registerStateMutation({ unitId, commands, state }: ChangedBook): IDisposable {
  return commands.registerCommand({
    id: mutationId(unitId),
    type: CommandType.MUTATION,
    handler: (_, params) => {
      setState(state, params as SetStateParams);
      return true;
    },
  });
}

/** The mutation that sets a part of the state, and the one that brings back what was there. */
export function stateMutations<Part extends keyof UndoableState>(
  { unitId, state }: ChangedBook,
  part: Part,
  key: string,
  value: UndoableState[Part] | null,
): { redo: IMutationInfo; undo: IMutationInfo } {
  const id = mutationId(unitId);
  const at = state.charts.findIndex((chart) => chart.id === key);
  const place = part === "charts" && at >= 0 ? { at } : {};
  const common = { unitId, part, key, ...place };
  const before = part === "charts" ? state.charts[at] : (state[part] as Map<string, unknown>).get(key);
  return {
    redo: { id, params: { ...common, value: structuredClone(value) } },
    undo: { id, params: { ...common, value: structuredClone(before ?? null) } },
  };
}

/** What undo holds on to is not what changes on: each gets its own copy. */
function setState(state: HostState, { part, key, value, at }: SetStateParams): void {
  const copy = structuredClone(value);
  if (part === "charts") {
    const found = state.charts.findIndex((chart) => chart.id === key);
    const replaced = copy ? [copy as ChartState] : [];
    if (found >= 0) state.charts.splice(found, 1, ...replaced);
    else state.charts.splice(at ?? state.charts.length, 0, ...replaced);
    return;
  }
  const entries = state[part] as Map<string, unknown>;
  if (copy) entries.set(key, copy);
  else entries.delete(key);
}

function mutationId(unitId: string): string {
  return `host.mutation.set-state.${unitId}`;
}
