import { ENTRY_NAMES } from "./named-entries";

/** One place where a document is not as another one says. */
export interface Departure {
  /** Where, from the outside in: `["ratings", "good", "from"]`. */
  readonly path: readonly string[];
  /** Undefined where the other one has no such thing. */
  readonly before: unknown;
  /** Undefined where it is not there any more. */
  readonly now: unknown;
}

/**
 * Everything in which a document departs from another one, in the order of the other: entries of lists are known by
 * their names where they have any, else by their number. Properties that are undefined count as missing. A list of the
 * same entries in another order departs as a whole.
 */
export function departuresFrom(
  before: unknown,
  now: unknown,
  path: readonly string[] = [],
): readonly Departure[] {
  if (before === now) return [];
  const [old, current] = [entriesOf(before), entriesOf(now)];
  if (!old || !current || old.kind !== current.kind) return [{ path, before, now }];
  const names = [...new Set([...old.entries.keys(), ...current.entries.keys()])];
  const inside = names.flatMap((name) =>
    departuresFrom(old.entries.get(name), current.entries.get(name), [...path, name]),
  );
  const isReordered =
    inside.length === 0 &&
    old.kind === "named" &&
    [...current.entries.keys()].join("\n") !== names.join("\n");
  return isReordered ? [{ path, before: [...old.entries.keys()], now: [...current.entries.keys()] }] : inside;
}

interface Entries {
  readonly kind: "properties" | "named" | "numbered";
  readonly entries: ReadonlyMap<string, unknown>;
}

function entriesOf(value: unknown): Entries | null {
  if (typeof value !== "object" || value === null) return null;
  if (!Array.isArray(value)) {
    const present = Object.entries(value).filter(([, property]) => property !== undefined);
    return { kind: "properties", entries: new Map(present) };
  }
  const names = namesOf(value);
  const nameOf = (i: number): string => names?.[i] ?? String(i + 1);
  return {
    kind: names === null ? "numbered" : "named",
    entries: new Map(value.map((entry, i) => [nameOf(i), entry])),
  };
}

/** Null where not every entry has a name of its own. */
function namesOf(list: readonly unknown[]): readonly string[] | null {
  for (const key of ENTRY_NAMES) {
    const names = list.map((entry) =>
      typeof entry === "object" && entry !== null && !Array.isArray(entry)
        ? (entry as Readonly<Record<string, unknown>>)[key]
        : undefined,
    );
    if (
      names.length > 0 &&
      names.every((name) => typeof name === "string") &&
      new Set(names).size === names.length
    )
      return names as string[];
  }
  return null;
}

/** So many are told, the rest is counted. */
const TOLD = 3;
const LONGEST_VALUE = 40;

/** "weight-total-not-100: error → off": the first of them, and how many more. */
export function departuresText(departures: readonly Departure[]): string {
  const told = departures
    .slice(0, TOLD)
    .map(({ path, before, now }) => `${path.join(".")}: ${valueText(before)} → ${valueText(now)}`);
  const rest = departures.length - told.length;
  return [...told, ...(rest > 0 ? [`+${rest}`] : [])].join("; ");
}

function valueText(value: unknown): string {
  if (value === undefined) return "–";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
