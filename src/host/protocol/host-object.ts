import { HostError } from "./host-error";

/**
 * What an object path may point at. Getters, setters and methods of the class are the API, in Office.js's
 * own camelCase; members whose name begins with "$" and instance fields cannot be reached from the wire.
 */
export abstract class HostObject {
  /** The name that Office.js gives the class. */
  abstract readonly $class: string;

  /** Getters that lead to other objects: they are loaded only when asked for by name. */
  static readonly $navigation: readonly string[] = [];

  /** Given out on instantiation, so that office.js can address the object by it later. */
  get $id(): string | number | undefined {
    return undefined;
  }

  /** Set while office.js tracks the object across batches. */
  $referenceId: string | undefined;

  /** Registers for an event, or no longer; false where the object has no such event. */
  $subscribe?(event: string, isOn: boolean): boolean;

  /** The indexer, `getItem` of collections. */
  $item?(key: unknown): HostObject;
}

/** A collection: its items are projected under `items`. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract $items(): readonly T[];

  /** The item's key matches by id or name. */
  abstract $find(key: unknown): T | undefined;

  override $item(key: unknown): T {
    const item = this.$find(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  getItem(key: unknown): T {
    return this.$item(key);
  }

  getItemOrNullObject(key: unknown): T | null {
    return this.$find(key) ?? null;
  }

  getItemAt(index: number): T {
    const item = this.$items()[index];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }

  getCount(): number {
    return this.$items().length;
  }
}
