import type { ICommandInfo, IMutationInfo, Injector, Workbook } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { type CellShift, inverseShift } from "../../model/cell-shift";
import type { HostState } from "../../model/host-state";
import { withShiftedFormulas } from "./formula-shift";
import { MERGE_MUTATIONS, mergeShift } from "./merge-shift";
import { RULE_MUTATIONS, ruleShift } from "./rule-shift";
import { shiftMutation } from "./shift-mutation";
import { shiftOfCommand } from "./shift-command";
import { stateBefore } from "./state-shift";

interface Followed {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly state: HostState;
}

/** What of the grid's answers is replaced. */
const OWN: ReadonlySet<string> = new Set([...RULE_MUTATIONS, ...MERGE_MUTATIONS]);

/** Whose followers are asked for: the workbook that is open in this grid now. */
const followed = new WeakMap<SheetInterceptorService, Followed>();

/**
 * Whatever follows inserted and deleted cells (formulas, names, merges, notes, drawings) is asked by the grid in one
 * place, and each answers for the active sheet, whichever sheet is meant. Here each answers for the sheet that is
 * meant; entry rules, conditions and merged areas, which the grid does not move as Excel, and the host's own state join.
 */
export function letAllFollowShifts(book: Followed): void {
  const interceptors = book.injector.get(SheetInterceptorService);
  const isPatched = followed.has(interceptors);
  followed.set(interceptors, book);
  if (isPatched) return;
  const [before, after] = [
    interceptors.onCommandExecute.bind(interceptors),
    interceptors.afterCommandExecute.bind(interceptors),
  ];
  interceptors.onCommandExecute = (command) => {
    const current = followed.get(interceptors)!;
    const shift = shiftOf(current, command);
    if (!shift) return before(command);
    const answer = withShiftedFormulas(current.injector, current.workbook, shift, () =>
      asIfActive(current.workbook, shift.sheetId, () => before(command)),
    );
    const others = (mutations: readonly IMutationInfo[] = []) => mutations.filter(({ id }) => !OWN.has(id));
    const rules = ruleShift(current.injector, current.workbook, shift);
    const merges = mergesOf(current, shift);
    const told = toldOf(current, shift);
    return {
      preRedos: [...merges.preRedos, ...others(answer.preRedos)],
      redos: [...others(answer.redos), ...merges.redos, ...rules.redos, told.redo],
      preUndos: [...merges.preUndos, ...others(answer.preUndos)],
      undos: [...others(answer.undos), ...merges.undos, ...rules.undos, told.undo],
    };
  };
  interceptors.afterCommandExecute = (command) => {
    const { workbook } = followed.get(interceptors)!;
    const shift = shiftOf(followed.get(interceptors)!, command);
    return shift ? asIfActive(workbook, shift.sheetId, () => after(command)) : after(command);
  };
}

function shiftOf({ workbook }: Followed, command: ICommandInfo): CellShift | null {
  return shiftOfCommand(command, workbook.getActiveSheet().getSheetId());
}

function mergesOf({ workbook }: Followed, shift: CellShift) {
  const sheet = workbook.getSheetBySheetId(shift.sheetId);
  if (!sheet) return { preRedos: [], redos: [], preUndos: [], undos: [] };
  return mergeShift(sheet, workbook.getUnitId(), shift);
}

function toldOf({ workbook, state }: Followed, shift: CellShift) {
  const unitId = workbook.getUnitId();
  const before = stateBefore(state, shift.sheetId);
  return {
    redo: shiftMutation({ unitId, shift }),
    undo: shiftMutation({ unitId, shift: inverseShift(shift), before }),
  };
}

/** The grid's features look at the active sheet only. */
function asIfActive<T>(workbook: Workbook, sheetId: string, run: () => T): T {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) return run();
  Object.defineProperty(workbook, "getActiveSheet", { value: () => sheet, configurable: true });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(workbook, "getActiveSheet");
  }
}
