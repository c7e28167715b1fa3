/** Codes and wording of the errors that Excel's API documents, with their HTTP status. */
const ERRORS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  ApiNotImplementedByHost: [501, "The embedded host does not implement this member."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidCellAddress: [400, "The cell address is invalid, or it is not one cell."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [400, "The object path is not valid for the current request."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [409, "The requested operation can't be performed on merged cells."],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  UndoNotSupported: [400, "The operation can't be undone, so it can't be part of a single undo step."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const satisfies Record<string, readonly [number, string]>;

export type HostErrorCode = keyof typeof ERRORS;

/** A failure that the add-in sees as OfficeExtension.Error. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly httpStatusCode: number;

  constructor(
    readonly code: HostErrorCode,
    message: string = ERRORS[code][1],
    /** `Class.member`; filled in by the dispatcher where it is empty. */
    public location = "",
  ) {
    super(message);
    this.httpStatusCode = ERRORS[code][0];
  }
}

/** The failure itself, or GeneralException for anything else that was thrown, which it tells. */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError(
    "GeneralException",
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
}
