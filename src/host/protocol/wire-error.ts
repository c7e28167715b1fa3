import { hostErrorOf } from "./host-error";
import type { WireError } from "./wire-types";

/** What office.js makes an OfficeExtension.Error of. `index` counts the batch's actions from 0. */
export function toWireError(error: unknown, index: number): WireError {
  const { code, message, location, httpStatusCode } = hostErrorOf(error);
  return {
    Code: code,
    Message: message,
    Location: location,
    HttpStatusCode: httpStatusCode,
    ActionIndex: index,
  };
}
