import { CommandType, type ICommandInfo, type ICommandService, type IMutation } from "@univerjs/core";
import type { CellShift } from "../../model/cell-shift";
import type { StateBefore } from "./state-shift";

export interface ShiftMutationParams {
  readonly unitId: string;
  readonly shift: CellShift;
  /** Where a shift is taken back: what it moved, as it was. */
  readonly before?: StateBefore;
}

const SHIFTED = "host.mutation.cells-shifted";

/** The grid has no mutation that says "cells were inserted"; this one changes nothing and tells of it, undo included. */
const ShiftMutation: IMutation<ShiftMutationParams> = {
  id: SHIFTED,
  type: CommandType.MUTATION,
  handler: () => true,
};

export function registerShiftMutation(commands: ICommandService): void {
  if (!commands.hasCommand(SHIFTED)) commands.registerCommand(ShiftMutation);
}

export function shiftMutation(params: ShiftMutationParams): { id: string; params: ShiftMutationParams } {
  return { id: SHIFTED, params };
}

/** What a command that was executed says of a shift; null for any other one. */
export function shiftSaidBy({ id, params }: Readonly<ICommandInfo>): ShiftMutationParams | null {
  return id === SHIFTED ? (params as ShiftMutationParams) : null;
}
