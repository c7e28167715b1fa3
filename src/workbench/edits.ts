import { CommandType, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";

/** Changes of the grid's model that a file keeps. */
const KEPT = [
  /^sheet\.mutation\./,
  /^data-validation\.mutation\./,
  /^formula\.mutation\.(?:set|remove)-defined-name$/,
];

/** Consequences of other changes, or of merely looking at a sheet. */
const INCIDENTAL = [
  /auto-height/,
  /mark-dirty/,
  /drawing/,
  // A note that is opened or placed; its text is kept.
  /note-(?:popup|position)/,
  /(?:row|column)-count$/,
  /permission|protection/,
];

/** Whether a command changed the workbook `unitId` in a way that saving would write. */
export function isEdit(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  unitId: string | undefined,
): boolean {
  if (command.type !== CommandType.MUTATION || unitId === undefined) return false;
  // The formula engine writes its results with this mark.
  if (options?.onlyLocal) return false;
  if ((command.params as { unitId?: string } | undefined)?.unitId !== unitId) return false;
  return (
    KEPT.some((pattern) => pattern.test(command.id)) &&
    !INCIDENTAL.some((pattern) => pattern.test(command.id))
  );
}
