import type { IUndoRedoItem, IUndoRedoService } from "@univerjs/core";

/**
 * Gathers everything that is pushed for undo into one step, undone in reverse order. The grid's own batching
 * undoes in the order of the edits, which is wrong where two of them touch the same cell.
 *
 * @returns ends the batch
 */
export function batchUndo(service: IUndoRedoService, unitId: string): () => void {
  const push = service.pushUndoRedo;
  const gathered: IUndoRedoItem[] = [];
  service.pushUndoRedo = (item) => {
    if (item.unitID === unitId) gathered.push(item);
    else push.call(service, item);
  };
  return () => {
    service.pushUndoRedo = push;
    if (gathered.length === 0) return;
    push.call(service, {
      unitID: unitId,
      redoMutations: gathered.flatMap((item) => item.redoMutations),
      undoMutations: gathered.reverse().flatMap((item) => item.undoMutations),
    });
  };
}
