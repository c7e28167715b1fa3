import type { IUndoRedoItem, IUndoRedoService } from "@univerjs/core";

/** Runs what pushes steps to undo and hands them over instead; the grid offers no other way to join them. */
export function withPushesTo<Result>(
  undo: IUndoRedoService,
  run: () => Result,
  take: (item: IUndoRedoItem) => void,
): Result {
  const push = Object.getOwnPropertyDescriptor(undo, "pushUndoRedo");
  Object.defineProperty(undo, "pushUndoRedo", { value: take, configurable: true });
  try {
    return run();
  } finally {
    if (push) Object.defineProperty(undo, "pushUndoRedo", push);
    else delete (undo as { pushUndoRedo?: unknown }).pushUndoRedo;
  }
}
