import { ActionType, PathType, type RequestBody, type ResponseBody } from "./wire-types";

/** One executed batch, for tests and the page's log. */
export interface BatchRecord {
  readonly request: RequestBody;
  readonly response: ResponseBody;
  /** It belongs to a run that is one step to undo. */
  readonly isMerged: boolean;
}

/** Each may hold megabytes. */
const LONGEST_LOG = 20;

export class BatchLog {
  readonly records: BatchRecord[] = [];
  roundTrips = 0;

  add(record: BatchRecord): ResponseBody {
    if (isRoundTrip(record.request)) this.roundTrips += 1;
    this.records.push(record);
    if (this.records.length > LONGEST_LOG) this.records.shift();
    return record.response;
  }
}

/** A batch that the add-in asked for; office.js's housekeeping for tracked objects and services is not counted. */
function isRoundTrip(request: RequestBody): boolean {
  const isService = Object.values(request.ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.NewObject,
  );
  return isWork(request) && !isService;
}

/** Whether a batch does more than letting go of tracked objects. */
export function isWork({ Actions }: RequestBody): boolean {
  return Actions.some(
    (action) => action.ActionType !== ActionType.Instantiate && action.Name !== "_RemoveReference",
  );
}
