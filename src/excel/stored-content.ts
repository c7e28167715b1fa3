import { WorkbookError } from "../app/workbook-port";
import type { Change, PutName, PutPart } from "../domain/workbook/change-set";
import type { DefinedName, StoredPart } from "../domain/workbook/snapshot";

/** What a workbook stores beside its cells: custom XML parts and names. */
export type StoredChange = PutPart | PutName;

export function isStoredChange(change: Change): change is StoredChange {
  return change.kind === "put-part" || change.kind === "put-name";
}

/** Where changes go; to be checked after the next sync, then written. */
export interface StoredPlaces {
  readonly parts: ReadonlyMap<PutPart, Excel.CustomXmlPart>;
  readonly names: ReadonlyMap<PutName, Excel.NamedItem>;
  /** @throws WorkbookError `name-taken`, or `changed-meanwhile` where something else stands there than was read. */
  check(): void;
}

/** Asks, with the next sync, for what stands in the places of these changes. */
export function findStored(context: Excel.RequestContext, changes: readonly StoredChange[]): StoredPlaces {
  const { customXmlParts, names } = context.workbook;
  const parts = changes
    .filter((change) => change.kind === "put-part")
    .map((change) => {
      const part = customXmlParts.getByNamespace(change.namespace).getOnlyItemOrNullObject();
      part.load("id");
      // Nothing can be asked of a part that is not there.
      return { change, part, xml: change.before === null ? null : part.getXml() };
    });
  const items = changes
    .filter((change) => change.kind === "put-name")
    .map((change) => {
      const item = names.getItemOrNullObject(change.name);
      item.load("formula");
      return { change, item };
    });
  return {
    parts: new Map(parts.map(({ change, part }) => [change, part])),
    names: new Map(items.map(({ change, item }) => [change, item])),
    check() {
      for (const { change, part, xml } of parts) {
        const now = part.isNullObject ? null : (xml?.value ?? "");
        if (now !== change.before) throw new WorkbookError("changed-meanwhile", change.namespace);
      }
      for (const { change, item } of items) {
        const now = item.isNullObject ? null : String(item.formula);
        if (now === change.before) continue;
        throw new WorkbookError(change.before === null ? "name-taken" : "changed-meanwhile", change.name);
      }
    },
  };
}

/** Queues those of the changes that are stored beside the cells. */
export function putStored(
  context: Excel.RequestContext,
  { parts, names }: StoredPlaces,
  changes: readonly Change[],
): void {
  for (const change of changes) {
    if (change.kind === "put-part") {
      const part = parts.get(change)!;
      if (change.content === null) {
        if (change.before !== null) part.delete();
      } else if (change.before === null) context.workbook.customXmlParts.add(change.content);
      else part.setXml(change.content);
    } else if (change.kind === "put-name") {
      const item = names.get(change)!;
      if (change.formula === null) {
        if (change.before !== null) item.delete();
      } else if (change.before === null) context.workbook.names.add(change.name, change.formula);
      else item.formula = change.formula;
    }
  }
}

/** Parts and names on their way into a snapshot. */
export class StoredReading {
  private readonly collections: readonly (readonly [string, Excel.CustomXmlPartScopedCollection])[];
  private readonly items: Excel.NamedItemCollection | null;
  private xml: readonly (readonly [string, OfficeExtension.ClientResult<string>])[] = [];

  /** Asks, with the next sync, which parts there are, and for the names. */
  constructor(
    context: Excel.RequestContext,
    private readonly wanted: { readonly parts?: readonly string[]; readonly names?: boolean },
  ) {
    const { customXmlParts, names } = context.workbook;
    this.collections = (wanted.parts ?? []).map((namespace) => {
      const collection = customXmlParts.getByNamespace(namespace);
      collection.load("items/id");
      return [namespace, collection] as const;
    });
    this.items = wanted.names ? names : null;
    this.items?.load("items/name,items/formula");
  }

  /** Asks, with the sync after that, for the content. */
  askForContent(): void {
    this.xml = this.collections.flatMap(([namespace, { items }]) =>
      items[0] ? [[namespace, items[0].getXml()] as const] : [],
    );
  }

  /** What was read; empty where nothing was asked for. */
  result(): { parts?: StoredPart[]; names?: DefinedName[] } {
    return {
      ...(this.wanted.parts && {
        parts: this.xml.map(([namespace, { value }]) => ({ namespace, content: value })),
      }),
      ...(this.items && {
        names: this.items.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      }),
    };
  }
}
