import { errorQuestion, errorReason } from "../domain/formulas/calculating/error-reason";
import type { CallOwnFunction } from "../domain/formulas/calculating/evaluate";
import type { LocalisedText } from "../domain/text/localised";
import type { CellAddress } from "../domain/workbook/address";
import { isCellError } from "../domain/workbook/snapshot";
import type { Timer } from "./live-validation";
import { WorkbookError, type CellPort } from "./workbook-port";

/** Why a cell with a call of ours shows an error. */
export interface ErrorReason {
  readonly at: CellAddress;
  /** Such as "#VALUE!". */
  readonly error: string;
  readonly reason: LocalisedText;
}

/**
 * The function's own reason for the error in the active cell: one read of the cell, and one of what its formula refers
 * to where it is an error of ours. Null where there is no such error, or its arguments cannot be followed.
 */
export async function explainActiveCell(
  port: Pick<CellPort, "readActiveCell" | "readAreas">,
  callOwn: CallOwnFunction,
): Promise<ErrorReason | null> {
  const { at, cell } = await port.readActiveCell();
  if (!isCellError(cell.value) || cell.formula === null) return null;
  const question = errorQuestion(cell.formula, at);
  if (!question) return null;
  const values = question.areas.length === 0 ? [] : await port.readAreas(question.areas);
  const reason = errorReason(question, values, at, callOwn);
  return reason && { at, error: cell.value.error, reason };
}

export interface ErrorWatch {
  readonly timer: Timer;
  /** How long the selection must rest, in milliseconds. */
  readonly delay?: number;
  readonly callOwn: CallOwnFunction;
  /** Nothing is read while a job works on the workbook. */
  isBusy(): boolean;
  /** The reason for the error in the cell that is selected now, or that there is none to tell. */
  readonly onReason: (reason: ErrorReason | null) => void;
}

const DELAY = 300;
/** Between two tries to listen, while a cell is edited. */
const RETRY = 2000;

/**
 * Explains the error in whichever cell is selected, until the function that it gives is called. A look that fails, such
 * as while a cell is edited, tells nothing: the next selection looks again.
 */
export async function watchErrors(port: CellPort, watch: ErrorWatch): Promise<() => Promise<void>> {
  const { timer, delay = DELAY, callOwn, isBusy, onReason } = watch;
  let selection = 0;
  let handle: unknown = null;
  const look = async (): Promise<void> => {
    if (isBusy()) return schedule();
    const asked = selection;
    const reason = await explainActiveCell(port, callOwn).catch(() => null);
    if (asked === selection) onReason(reason);
  };
  const schedule = (): void => {
    timer.clear(handle);
    handle = timer.set(() => void look(), delay);
  };
  const stop = await listenOnceIdle(port, timer, () => {
    selection += 1;
    schedule();
  });
  return () => {
    selection += 1;
    timer.clear(handle);
    return stop();
  };
}

/** A pane that opens while somebody edits a cell can listen only once they have done. */
async function listenOnceIdle(
  port: Pick<CellPort, "onSelect">,
  timer: Timer,
  listener: () => void,
): Promise<() => Promise<void>> {
  for (;;) {
    try {
      return await port.onSelect(listener);
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.problem !== "cell-edit-mode") throw error;
      await new Promise<void>((resolve) => timer.set(resolve, RETRY));
    }
  }
}
