import { checkCalled, checkWritten, isOfficeProperty } from "./argument-types";
import { isWork } from "./batch-log";
import { HostError, hostErrorOf } from "./host-error";
import { HostObject } from "./host-object";
import { findMember, memberName, writtenMember } from "./members";
import { identityOf, type MemberReader, project } from "./projection";
import { toWireError } from "./wire-error";
import {
  ActionType,
  type ArgumentInfo,
  PathType,
  type ReferencedPaths,
  type RequestBody,
  type ResponseBody,
  type WireAction,
  type WirePath,
} from "./wire-types";

export interface DispatcherOptions {
  readonly root: HostObject;
  /** Objects made by their server type name, e.g. "Microsoft.AppRuntime.AppRuntimeService". */
  readonly services: Readonly<Record<string, () => HostObject>>;
  /** Brings values up to date; called before anything is read. */
  settle(): Promise<void> | undefined;
  /** Throws where the played Excel is too old for the member, or refuses it. */
  checkMember(className: string, member: string): void;
  /** Throws where it refuses a request that is part of one step to undo, or a member in it; a write with its value. */
  checkMerged(member?: MergedMember): void;
  /** A member, as `Class.member`, was called or set. */
  onMember?(name: string): void;
  onUnimplemented(className: string, member: string): void;
  onBatchStart(): void;
  onBatchEnd(): void;
}

/** A method that is called, or a property that is set, in a run that is one step to undo. */
export interface MergedMember {
  readonly className: string;
  readonly member: string;
  readonly written?: unknown;
}

/** Methods whose very object depends on calculated values. */
const VALUE_DEPENDENT_PATHS = /^(GetUsed|GetSpecial|GetSpill|GetRangeEdge|GetExtended|GetSurrounding|Find)/;

/** Methods that neither look at calculated values nor move them: what they do need not wait for a calculation. */
const VALUE_FREE_METHODS = /^(?:Merge|Unmerge|SetPrint\w+|Freeze\w+|Unfreeze|Protect)$/;

/** `_RegisterDataChangedEvent` and its like; newer ones are named `_RegisterEventNameChanged`. */
const EVENT_REGISTRATION = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/;

/** One batch: the objects of its paths are resolved once and in order. */
interface Batch {
  readonly body: RequestBody;
  readonly resolved: Map<number, HostObject | null>;
}

/** Runs Rich API batches against host objects. A batch that fails midway keeps what was done before. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #references = new Map<string, HostObject>();
  readonly #reader: MemberReader;
  #nextReference = 1;
  #queue: Promise<unknown> = Promise.resolve();
  /** Whether the batch under way belongs to a run that is one step to undo. */
  #isMerged = false;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#reader = {
      read: (object, member) => this.#read(object, member),
      missing: ({ $class: className }, member) => {
        if (isInternal(member) || isOfficeProperty(className, member)) this.#missing(className, member);
      },
    };
  }

  /** Batches run one after another, as Excel runs them. */
  process(body: RequestBody, isMerged = false): Promise<ResponseBody> {
    const result = this.#queue.then(() => {
      this.#isMerged = isMerged;
      return this.#process(body);
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Never rejects: whatever fails is the response's error, and the batch is ended in any case. */
  async #process(body: RequestBody): Promise<ResponseBody> {
    const batch: Batch = { body, resolved: new Map() };
    const response: ResponseBody = { Results: [], TraceIds: [] };
    let index = 0;
    const fail = (error: unknown) => {
      response.Error ??= toWireError(error, index);
    };
    try {
      this.#options.onBatchStart();
      if (this.#isMerged && isWork(body)) this.#options.checkMerged();
      for (const [at, action] of body.Actions.entries()) {
        index = at;
        if (this.#readsValues(action, body)) {
          const settling = this.#options.settle();
          if (settling) await settling;
        }
        const value = this.#perform(action, batch);
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
      }
    } catch (error) {
      fail(error);
    }
    try {
      this.#options.onBatchEnd();
    } catch (error) {
      fail(error);
    }
    return response;
  }

  #readsValues(action: WireAction, body: RequestBody): boolean {
    if (action.ActionType === ActionType.Query || action.ActionType === ActionType.QueryAsJson) return true;
    const path = body.ObjectPaths[action.ObjectPathId];
    if (action.ActionType === ActionType.Method) {
      if (action.Name === "Clear" && path?.Name === "DataValidation") return false;
      return !action.Name.startsWith("_") && !VALUE_FREE_METHODS.test(action.Name);
    }
    if (action.ActionType !== ActionType.Instantiate) return false;
    return path?.ObjectPathType === PathType.Method && VALUE_DEPENDENT_PATHS.test(path.Name);
  }

  /** The action's result, or undefined where the protocol expects none. */
  #perform(action: WireAction, batch: Batch): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.#resolve(action.ObjectPathId, batch);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && identityOf(object);
      case ActionType.Query:
        return object && project(object, action.QueryInfo ?? {}, false, this.#reader);
      case ActionType.QueryAsJson:
        return object && project(object, action.QueryInfo ?? {}, true, this.#reader);
      case ActionType.Method:
        return this.#method(object, action, batch) ?? null;
      case ActionType.SetProperty:
        if (object) this.#write(object, action.Name, this.#arguments(action.ArgumentInfo, batch)[0]);
        return undefined;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          if (object) this.#write(object, name, value);
        }
        return undefined;
      case ActionType.RecursiveQuery:
      case ActionType.EnsureUnchanged:
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType} is not implemented.`);
    }
  }

  #method(object: HostObject | null, action: WireAction, batch: Batch): unknown {
    if (action.Name === "_RemoveReference") {
      this.#removeReference(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    // Methods of a null object do nothing, so that getItemOrNullObject(…).delete() is safe.
    if (!object) return null;
    if (action.Name === "_KeepReference") {
      object.$referenceId ??= `reference-${this.#nextReference++}`;
      this.#references.set(object.$referenceId, object);
      return null;
    }
    const result = this.#call(object, action.Name, this.#arguments(action.ArgumentInfo, batch));
    return result instanceof HostObject ? identityOf(result) : result;
  }

  #removeReference(id: string): void {
    const object = this.#references.get(id);
    if (object) object.$referenceId = undefined;
    this.#references.delete(id);
  }

  #resolve(id: number, batch: Batch): HostObject | null {
    const known = batch.resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `Unknown object path ${id}.`);
    const object = this.#resolvePath(path, batch);
    batch.resolved.set(id, object);
    return object;
  }

  #resolvePath(path: WirePath, batch: Batch): HostObject | null {
    const parent = () => this.#resolve(path.ParentObjectPathId ?? 0, batch);
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.#options.root;
      case PathType.NewObject: {
        const create = this.#options.services[path.Name];
        return create ? create() : this.#missing(path.Name, "newObject");
      }
      case PathType.Method: {
        const object = parent();
        const values = this.#arguments(path.ArgumentInfo, batch);
        return object && (this.#call(object, path.Name, values) as HostObject | null);
      }
      case PathType.Property: {
        const object = parent();
        return object && (this.#read(object, memberName(path.Name)) as HostObject | null);
      }
      case PathType.Indexer: {
        const object = parent();
        if (!object) return null;
        if (!object.$item) return this.#missing(object.$class, "getItem");
        const [key] = this.#arguments(path.ArgumentInfo, batch);
        return located(object, "getItem", () => {
          checkCalled(object.$class, "getItem", [key]);
          return object.$item!(key);
        });
      }
      case PathType.ReferenceId: {
        const object = this.#references.get(path.Name);
        if (!object) throw new HostError("InvalidReference");
        return object;
      }
      case PathType.NullObject:
        return null;
      default:
        throw new HostError("NotImplemented", `Path type ${String(path.ObjectPathType)} is not implemented.`);
    }
  }

  #arguments(info: ArgumentInfo | undefined, batch: Batch): unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.#argument(value, info?.ReferencedObjectPathIds?.[index], batch),
    );
  }

  #argument(value: unknown, path: ReferencedPaths[number] | undefined, batch: Batch): unknown {
    if (typeof path === "number" && path !== 0) return this.#resolve(path, batch);
    if (Array.isArray(value)) {
      if (!Array.isArray(path)) return value as unknown[];
      return value.map((item, index) => this.#argument(item, path[index] as number | undefined, batch));
    }
    if (typeof value !== "object" || value === null) return value;
    const { _ObjectPathId: id } = value as { _ObjectPathId?: number };
    return id ? this.#resolve(id, batch) : value;
  }

  #call(object: HostObject, wire: string, values: unknown[]): unknown {
    const name = memberName(wire);
    const event = EVENT_REGISTRATION.exec(wire);
    if (event) {
      const member = eventMember(event[2]!);
      return located(object, member, () => {
        this.#options.checkMember(object.$class, member);
        const isKnown = object.$subscribe?.(event[2]!, event[1] === "Register") ?? false;
        return isKnown ? null : this.#missing(object.$class, member);
      });
    }
    const method = findMember(object, name)?.value as ((...values: unknown[]) => unknown) | undefined;
    if (typeof method !== "function") return this.#missing(object.$class, name);
    return located(object, name, () => {
      this.#options.checkMember(object.$class, name);
      if (this.#isMerged) this.#options.checkMerged({ className: object.$class, member: name });
      checkCalled(object.$class, name, values);
      const result: unknown = method.apply(object, values);
      this.#options.onMember?.(`${object.$class}.${name}`);
      return result;
    });
  }

  #read(object: HostObject, name: string): unknown {
    const getter = findMember(object, name)?.get;
    if (!getter) return this.#missing(object.$class, name);
    return located(object, name, () => {
      this.#options.checkMember(object.$class, name);
      return getter.call(object) as unknown;
    });
  }

  #write(object: HostObject, wire: string, value: unknown): void {
    const name = writtenMember(object.$class, wire);
    const setter = findMember(object, name)?.set;
    if (!setter) return this.#missing(object.$class, name);
    located(object, name, () => {
      this.#options.checkMember(object.$class, name);
      if (this.#isMerged)
        this.#options.checkMerged({ className: object.$class, member: name, written: value });
      checkWritten(object.$class, name, value);
      setter.call(object, value);
      this.#options.onMember?.(`${object.$class}.${name}`);
    });
  }

  #missing(className: string, member: string): never {
    this.#options.onUnimplemented(className, member);
    const location = `${className}.${member}`;
    throw new HostError("ApiNotImplementedByHost", `The embedded host lacks ${location}.`, location);
  }
}

/** "FormatChanged" is `onFormatChanged` to an add-in. */
function eventMember(name: string): string {
  return `on${name === "DataChanged" ? "Changed" : name}`;
}

/** A name that no property of Office.js can have: it aims at what the host keeps to itself. */
function isInternal(member: string): boolean {
  return member.startsWith("$") || member in Object.prototype;
}

function located<T>(object: HostObject, member: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const known = hostErrorOf(error);
    if (known.location === "") known.location = `${object.$class}.${member}`;
    throw known;
  }
}
