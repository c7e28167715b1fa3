import { isWork } from "../../src/host/protocol/batch-log";
import { ActionType, PathType, type RequestBody, type WireAction } from "../../src/host/protocol/wire-types";
import type { Wire } from "../support/embedded-excel";

/** A batch of the add-in on its way to Excel. */
export interface FaultyRequest {
  /** From 1 on. */
  readonly number: number;
  readonly isWrite: boolean;
}

/** How far Excel comes with a request before the fault. */
export type Reach = "nothing" | "half" | "all";

/** What becomes of one request. */
export type Mishap =
  /** Excel says that it failed, with a code and without a place. */
  | { readonly kind: "failed"; readonly code: string; readonly reach: Reach }
  /** Refused as a whole, with a number of the Common API; `reach`: what Excel has done all the same. */
  | { readonly kind: "refused"; readonly error: number; readonly reach?: Reach }
  /** The answer never comes. */
  | { readonly kind: "silent"; readonly reach: Reach }
  /** The answer comes so many milliseconds later. */
  | { readonly kind: "late"; readonly delay: number }
  /** Something else happens just before Excel takes the request. */
  | { readonly kind: "before"; readonly act: () => void };

interface Message {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType?: number;
  readonly _data?: unknown;
}

const RICH_API = 93;
/** Where office.js puts the text of the batch. */
const BODY = 4;

/** Between office.js and the host: counts the batches of the add-in, and lets one of them meet with a mishap. */
export class FaultyWire implements Wire {
  readonly requests: FaultyRequest[] = [];
  private plan: (request: FaultyRequest) => Mishap | null = () => null;
  /** What becomes of answers, by the number of their call. */
  private readonly answers = new Map<number, (message: Message, arrive: (json: string) => void) => void>();

  /** Counts anew. */
  arm(plan: (request: FaultyRequest) => Mishap | null): void {
    this.plan = plan;
    this.requests.length = 0;
  }

  disarm(): void {
    this.plan = () => null;
  }

  toHost(json: string, arrive: (json: string) => void): void {
    const message = JSON.parse(json) as Message;
    const call = batchIn(message);
    if (call === null || !isOwnWork(call.body)) return arrive(json);
    const request = {
      number: this.requests.length + 1,
      isWrite: call.body.Actions.some(isWriting(call.body)),
    };
    this.requests.push(request);
    const mishap = this.plan(request);
    if (mishap === null) return arrive(json);
    const { _correlationId: id } = message;
    const upTo = (reach: Reach) => arrive(call.with(firstOf(call.body, reach)));
    switch (mishap.kind) {
      case "before":
        mishap.act();
        return arrive(json);
      case "late":
        this.answers.set(
          id,
          (answer, pass) => void setTimeout(() => pass(JSON.stringify(answer)), mishap.delay),
        );
        return arrive(json);
      case "refused":
        this.answers.set(id, (answer, pass) =>
          pass(JSON.stringify({ ...answer, _data: { Version: 1, Error: mishap.error } })),
        );
        return upTo(mishap.reach ?? "nothing");
      case "silent":
        this.answers.set(id, () => undefined);
        return upTo(mishap.reach);
      case "failed":
        this.answers.set(id, (answer, pass) => pass(JSON.stringify(withError(answer, mishap.code))));
        return upTo(mishap.reach);
    }
  }

  toAddin(json: string, arrive: (json: string) => void): void {
    if (this.answers.size === 0) return arrive(json);
    const message = JSON.parse(json) as Message;
    const change = message._responseType === 0 ? this.answers.get(message._correlationId) : undefined;
    if (!change) return arrive(json);
    this.answers.delete(message._correlationId);
    change(message, arrive);
  }
}

interface Call {
  readonly body: RequestBody;
  with(actions: readonly WireAction[]): string;
}

function batchIn(message: Message): Call | null {
  const data = message._data as { DdaMethod?: { DispatchId?: number }; ArrayData?: unknown[] } | undefined;
  if (message._actionName !== "executeMethod" || data?.DdaMethod?.DispatchId !== RICH_API) return null;
  const parts = data.ArrayData!;
  const body = JSON.parse(String(parts[BODY])) as RequestBody;
  return {
    body,
    with(actions) {
      const changed = JSON.stringify({ ...body, Actions: actions });
      const ArrayData = parts.map((part, index) => (index === BODY ? changed : part));
      return JSON.stringify({ ...message, _data: { ...data, ArrayData } });
    },
  };
}

/** Not the housekeeping of office.js, nor what belongs to its services. */
function isOwnWork(body: RequestBody): boolean {
  const isService = Object.values(body.ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.NewObject,
  );
  return isWork(body) && !isService;
}

/** Methods that only lead to an object or tell of it. */
const READING = /^(?:_|Get|Load|RetrieveAdd|FindAll)/u;

function isWriting({ ObjectPaths }: RequestBody): (action: WireAction) => boolean {
  return ({ ActionType: type, Name, ObjectPathId }) => {
    if (type === ActionType.SetProperty) return true;
    if (type === ActionType.Method) return !READING.test(Name);
    // What is added is an object of its own, which comes into being where it is named.
    const path = ObjectPaths[ObjectPathId];
    return type === ActionType.Instantiate && path?.ObjectPathType === PathType.Method && path.Name === "Add";
  };
}

function firstOf({ Actions }: RequestBody, reach: Reach): readonly WireAction[] {
  if (reach === "all") return Actions;
  return reach === "half" ? Actions.slice(0, Math.floor(Actions.length / 2)) : [];
}

/** The answer of an Excel that does not say at which step it stopped. */
function withError(answer: Message, code: string): Message {
  const data = answer._data as { Data?: [number, unknown, string] };
  const [status, headers, text] = data.Data ?? [200, [], '{"Results":[],"TraceIds":[]}'];
  const body = JSON.parse(text) as { TraceIds: number[] };
  const error = { Code: code, Message: "", Location: "", HttpStatusCode: 500, ActionIndex: 0 };
  return {
    ...answer,
    _data: { ...data, Data: [status, headers, JSON.stringify({ ...body, Error: error })] },
  };
}
