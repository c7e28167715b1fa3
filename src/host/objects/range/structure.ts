import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { HostError } from "../../protocol/host-error";
import { assertUnprotected } from "../context/host-context";
import type { RangeBase } from "./range-base";
import { isEntireColumn, isEntireRow } from "../../model/range-address";
import { onGrid } from "./sizes";

/** Shifts cells to make room; whole rows and columns are inserted as such. The range is then the empty room. */
export function insertCells(range: RangeBase, shift: string): void {
  if (shift !== "Down" && shift !== "Right") throw new HostError("InvalidArgument");
  const { book } = range.$context;
  const sheet = range.$sheet;
  assertUnprotected(range.$context, sheet);
  const target = book.target(sheet);
  const area = onGrid(range);
  if (isEntireRow(range.$area)) {
    book.execute(InsertRowByRangeCommand.id, { ...target, range: area, direction: Direction.UP });
  } else if (isEntireColumn(range.$area)) {
    book.execute(InsertColByRangeCommand.id, { ...target, range: area, direction: Direction.LEFT });
  } else {
    const command = shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    book.executeLater(command.id, { ...target, range: area });
  }
}

/** Removes cells; those below or to the right move up. */
export function deleteCells(range: RangeBase, shift: string): void {
  if (shift !== "Up" && shift !== "Left") throw new HostError("InvalidArgument");
  const { book } = range.$context;
  const sheet = range.$sheet;
  assertUnprotected(range.$context, sheet);
  const target = book.target(sheet);
  const area = onGrid(range);
  if (isEntireRow(range.$area)) book.execute(RemoveRowByRangeCommand.id, { ...target, range: area });
  else if (isEntireColumn(range.$area)) book.execute(RemoveColByRangeCommand.id, { ...target, range: area });
  else {
    const command = shift === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    book.executeLater(command.id, { ...target, range: area });
  }
}
