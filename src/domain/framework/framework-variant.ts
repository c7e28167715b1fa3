import { ENTRY_NAMES } from "../document/named-entries";
import type { Framework } from "./framework";

/** A framework that says only in what it differs from another one. */
export interface FrameworkVariant {
  /** The id of that other one. */
  readonly extends: string;
  readonly id: string;
  readonly version: number;
  readonly [part: string]: unknown;
}

/**
 * The whole framework that a variant stands for:
 * - an object changes the properties that it names, and any other value takes the place of what was there;
 * - over a list whose entries have names, such as the parts or the sources, an object changes the entries that it
 *   names, adds those that are new at the end, and takes away those that it gives as null;
 * - a list takes the place of a list.
 *
 * Throws where the variant was not made for the base, or names entries of a list that has no names.
 */
export function variantOf(base: Framework, { extends: of, ...changes }: FrameworkVariant): Framework {
  if (of !== base.id) throw new Error(`${changes.id} extends ${of}, not ${base.id}`);
  return changed(base, changes) as Framework;
}

type Properties = Readonly<Record<string, unknown>>;

function changed(before: unknown, change: unknown): unknown {
  if (!isProperties(change)) return change;
  if (Array.isArray(before)) return changedList(before, change);
  return isProperties(before) ? { ...before, ...changedEntries(before, change) } : change;
}

function changedEntries(before: Properties, change: Properties): Properties {
  return Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, changed(before[name], value)]),
  );
}

function changedList(before: readonly unknown[], change: Properties): readonly unknown[] {
  const named = before.filter(isProperties);
  const name = ENTRY_NAMES.find((each) => named.length > 0 && named.every((entry) => each in entry));
  if (name === undefined) throw new Error(`No list has the names ${Object.keys(change).join(", ")}`);
  const entries = new Map(named.map((entry) => [String(entry[name]), entry]));
  for (const [key, value] of Object.entries(change)) {
    if (value === null) entries.delete(key);
    else entries.set(key, { [name]: key, ...(changed(entries.get(key) ?? {}, value) as Properties) });
  }
  return [...entries.values()];
}

function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
