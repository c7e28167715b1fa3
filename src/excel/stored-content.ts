import { plainFormula } from "../domain/workbook/plain-formula";
import type { Change, PutName, PutPart } from "../domain/workbook/change-set";
import { REPEATED_PART, type DefinedName, type StoredPart } from "../domain/workbook/snapshot";

/** What a workbook stores beside its cells: custom XML parts and names. */
export type StoredChange = PutPart | PutName;

export function isStoredChange(change: Change): change is StoredChange {
  return change.kind === "put-part" || change.kind === "put-name";
}

/** Where changes go and, after the next sync, what stands there. */
export interface StoredPlaces {
  readonly parts: ReadonlyMap<PutPart, Excel.CustomXmlPart>;
  readonly names: ReadonlyMap<PutName, Excel.NamedItem>;
  /** The XML that stands there; "" where it was not asked for, since none was expected. */
  part(change: PutPart): string | null;
  /** Whether something else stands there than before. */
  isChanged(change: PutPart): boolean;
  name(change: PutName): string | null;
}

/** Asks, with the next sync, for what stands in the places of these changes. */
export function findStored(
  context: Excel.RequestContext,
  changes: readonly StoredChange[],
  asked: "content" | "presence" = "content",
): StoredPlaces {
  const { customXmlParts, names } = context.workbook;
  const parts = new Map(
    changes
      .filter((change) => change.kind === "put-part")
      .map((change) => {
        const part = customXmlParts.getByNamespace(change.namespace).getOnlyItemOrNullObject();
        part.load("id");
        // Nothing can be asked of a part that is not there, or may have gone.
        const isThere = change.before !== null && (asked === "content" || change.content !== null);
        return [change, { part, xml: isThere ? part.getXml() : null }];
      }),
  );
  const items = new Map(
    changes
      .filter((change) => change.kind === "put-name")
      .map((change) => {
        const item = names.getItemOrNullObject(change.name);
        item.load("formula");
        return [change, item];
      }),
  );
  return {
    parts: new Map([...parts].map(([change, { part }]) => [change, part])),
    names: items,
    part(change) {
      const { part, xml } = parts.get(change)!;
      return part.isNullObject ? null : (xml?.value ?? "");
    },
    isChanged(change) {
      const { part, xml } = parts.get(change)!;
      if (part.isNullObject) return change.before !== null;
      return xml === null ? change.before === null : xml.value !== change.before;
    },
    name(change) {
      const item = items.get(change)!;
      return item.isNullObject ? null : String(item.formula);
    },
  };
}

/** Queues a change of what is stored beside the cells. */
export function putStored(
  context: Excel.RequestContext,
  { parts, names }: StoredPlaces,
  change: StoredChange,
): void {
  if (change.kind === "put-part") {
    const part = parts.get(change)!;
    if (change.content === null) {
      if (change.before !== null) part.delete();
    } else if (change.before === null) context.workbook.customXmlParts.add(change.content);
    else part.setXml(change.content);
  } else {
    const item = names.get(change)!;
    if (change.formula === null) {
      if (change.before !== null) item.delete();
    } else if (change.before === null) context.workbook.names.add(change.name, change.formula);
    else item.formula = change.formula;
  }
}

/** Which of several is meant nobody can tell. */
const REPEATED = { value: REPEATED_PART };

/** Parts and names on their way into a snapshot. */
export class StoredReading {
  private readonly collections: readonly (readonly [string, Excel.CustomXmlPartScopedCollection])[];
  private readonly items: Excel.NamedItemCollection | null;
  private xml: readonly (readonly [string, Pick<OfficeExtension.ClientResult<string>, "value">])[] = [];

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

  /** Whether the workbook holds a part of a namespace that was asked for, known after the first sync. */
  has(namespace: string): boolean {
    return this.collections.some(([known, { items }]) => known === namespace && items.length > 0);
  }

  /** Asks, with the sync after that, for the content. */
  askForContent(): void {
    this.xml = this.collections.flatMap(
      ([
        namespace,
        {
          items: [only, ...others],
        },
      ]) => (only ? [[namespace, others.length === 0 ? only.getXml() : REPEATED] as const] : []),
    );
  }

  /** What was read; empty where nothing was asked for. */
  result(): { parts?: StoredPart[]; names?: DefinedName[] } {
    return {
      ...(this.wanted.parts && {
        parts: this.xml.map(([namespace, { value }]) => ({ namespace, content: value })),
      }),
      ...(this.items && {
        names: this.items.items.map(({ name, formula }) => ({
          name,
          formula: plainFormula(String(formula)),
        })),
      }),
    };
  }
}
