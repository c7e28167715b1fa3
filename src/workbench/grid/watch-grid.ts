import { ICommandService, type IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { injectorOf } from "../../host/engine/injector";
import { isEdit } from "../edits";

export interface GridWatcher {
  onCalculation(isRunning: boolean): void;
  /** Something that a saved file would hold has changed. */
  onEdit(): void;
  /** The user types into a cell, or has done so. */
  onCellEdit(isEditing: boolean): void;
}

/** Tells what happens on the grid, whoever causes it; `unitId` names the workbook that is open. */
export function watchGrid(
  univerAPI: FUniver,
  unitId: () => string | undefined,
  watcher: GridWatcher,
): IDisposable[] {
  const commands = injectorOf(univerAPI).get(ICommandService);
  return [
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) watcher.onCalculation(true);
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const notice = command.params as ISetFormulaCalculationNotificationMutation;
        if (notice.functionsExecutedState !== undefined) watcher.onCalculation(false);
      }
      if (isEdit(command, options, unitId())) watcher.onEdit();
    }),
    univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => watcher.onCellEdit(true)),
    univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => watcher.onCellEdit(false)),
  ];
}
