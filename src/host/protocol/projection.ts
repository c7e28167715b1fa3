import { HostCollection, type HostObject } from "./host-object";
import { listGetters, navigationOf, wireName } from "./members";
import type { QueryInfo } from "./wire-types";

/** What a query asks for, as a tree of member names. */
interface Selection {
  all: boolean;
  readonly children: Map<string, Selection>;
}

/** How members are read: the dispatcher adds error locations and the gate of API sets. */
export interface MemberReader {
  read(object: HostObject, member: string): unknown;
  /** Throws for a property that Office.js has and the host lacks; one that nobody knows is passed over, as Excel does. */
  missing(object: HostObject, member: string): void;
}

export function identityOf(object: HostObject): Record<string, unknown> {
  return {
    ...(object.$id === undefined ? {} : { Id: object.$id }),
    ...(object.$referenceId === undefined ? {} : { _ReferenceId: object.$referenceId }),
  };
}

/** Answers a load(): the selected scalars, nested objects and collection items as wire JSON. */
export function project(
  object: HostObject,
  query: QueryInfo,
  asJson: boolean,
  reader: MemberReader,
): Record<string, unknown> {
  const root: Selection = { all: false, children: new Map() };
  for (const path of query.Select ?? []) add(root, path, false);
  for (const path of query.Expand ?? []) add(root, path, true);
  if (root.children.size === 0) root.all = true;
  return projectTree(object, root, { asJson, reader, top: query.Top, skip: query.Skip });
}

interface Projection {
  readonly asJson: boolean;
  readonly reader: MemberReader;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
}

function add(root: Selection, path: string, all: boolean): void {
  let selection = root;
  for (const step of path.split(/[/.]/)) {
    if (step === "*" || step === "") {
      selection.all = true;
      return;
    }
    let child = selection.children.get(step);
    if (!child) {
      child = { all: false, children: new Map() };
      selection.children.set(step, child);
    }
    selection = child;
  }
  if (all) selection.all = true;
}

function projectTree(object: HostObject, selection: Selection, how: Projection): Record<string, unknown> {
  const getters = listGetters(object);
  const navigation = navigationOf(object);
  const isCollection = object instanceof HostCollection;
  const ofItems: Selection = { all: selection.all, children: new Map() };
  const names = new Set(selection.all ? getters.filter((name) => !navigation.includes(name)) : []);
  for (const [name, child] of selection.children) {
    if (getters.includes(name)) names.add(name);
    else if (isCollection && name === "items") mergeInto(ofItems, child);
    else if (isCollection) ofItems.children.set(name, child);
    else how.reader.missing(object, name);
  }

  const result = identityOf(object);
  for (const name of names) {
    const value = how.reader.read(object, name);
    const key = how.asJson ? name : wireName(name);
    if (!navigation.includes(name)) result[key] = value === undefined ? null : value;
    else result[key] = projectChild(value as HostObject | null, selection.children.get(name), how);
  }
  if (isCollection && (selection.all || ofItems.children.size > 0 || ofItems.all || names.size === 0)) {
    const from = how.skip ?? 0;
    const items = object.$items().slice(from, how.top === undefined ? undefined : from + how.top);
    const inner = { asJson: how.asJson, reader: how.reader };
    result[how.asJson ? "items" : "_Items"] = items.map((item) => projectTree(item, ofItems, inner));
  }
  return result;
}

function projectChild(
  child: HostObject | null,
  selection: Selection | undefined,
  how: Projection,
): Record<string, unknown> | null {
  if (!child) return null;
  const isNamed = selection && (selection.all || selection.children.size > 0);
  const wanted = isNamed ? selection : { all: true, children: new Map<string, Selection>() };
  return projectTree(child, wanted, { asJson: how.asJson, reader: how.reader });
}

function mergeInto(target: Selection, source: Selection): void {
  target.all ||= source.all || source.children.size === 0;
  for (const [name, child] of source.children) target.children.set(name, child);
}
