import type { DOMWindow } from "jsdom";
import { MERGE_UNDO_GROUP } from "../../src/host/protocol/cross-document";

/** What office.js is made of, as far as a class of its own kind needs it; names and numbers as in its other classes. */
interface Machinery {
  createPropertyObject(
    type: object,
    parent: object,
    name: string,
    isCollection: boolean,
    flags: number,
  ): object;
  createMethodObject(
    type: object,
    parent: object,
    name: string,
    operation: number,
    args: unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getById: string | null,
    flags: number,
  ): object;
  createIndexerObject(type: object, parent: object, args: unknown[]): object;
  createChildItemObject(
    type: object,
    hasIndexer: boolean,
    parent: object,
    item: unknown,
    index: number,
  ): ClientObject;
  invokeMethod(object: object, name: string, operation: number, args: unknown[], flags: number): unknown;
  invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
}

/** Object and class of every proxy of office.js. */
declare class ClientObject {
  readonly context: { _requestFlagModifier: number };
  _handleResult(value: unknown): void;
}

interface Loaded {
  readonly OfficeExtension: {
    readonly BatchApiHelper: Machinery;
    readonly ClientObject: typeof ClientObject;
    readonly Utility: {
      load(object: object, options: unknown): object;
      throwIfNotLoaded(name: string, value: unknown, entity: string, isNull: boolean): void;
      fixObjectPathIfNecessary(object: object, value: unknown): void;
    };
  };
  readonly Excel: Record<string, { prototype: object }> & { run: Run };
}

type Batch = (context: ClientObject["context"]) => Promise<unknown>;
type Run = (...parts: (object | Batch)[]) => Promise<unknown>;

const WRITES = 0;
const READS = 1;
const RESTORABLE = 4;

/**
 * Gives a loaded office.js the members that came after the npm package: `notes` of workbook and sheet (ExcelApi 1.18)
 * and `mergeUndoGroup` (1.20). They put requests onto the wire as office.js's own members do; what they mean is the
 * host's to say.
 */
export function bridgeNewerApi(window: DOMWindow): void {
  const loaded = window as unknown as Loaded;
  const NoteCollection = noteClasses(loaded);
  for (const owner of ["Workbook", "Worksheet"]) {
    Object.defineProperty(loaded.Excel[owner]!.prototype, "notes", {
      configurable: true,
      get(this: { $notes?: object }) {
        this.$notes ??= loaded.OfficeExtension.BatchApiHelper.createPropertyObject(
          NoteCollection,
          this,
          "Notes",
          true,
          RESTORABLE,
        );
        return this.$notes;
      },
    });
  }
  mergeRuns(loaded.Excel);
}

/** A run's requests carry a flag, as those that wait for a cell to be left do. */
function mergeRuns(excel: Loaded["Excel"]): void {
  const { run } = excel;
  excel.run = (...parts) => {
    const [options, batch] = parts;
    if (typeof batch !== "function" || !(options as Excel.RunOptions).mergeUndoGroup) return run(...parts);
    return run(options!, (context) => {
      context._requestFlagModifier |= MERGE_UNDO_GROUP;
      return (batch as Batch)(context);
    });
  };
}

/** The collection's class; that of its items stands behind it. */
function noteClasses({ OfficeExtension, Excel }: Loaded): object {
  const { BatchApiHelper: machinery, Utility } = OfficeExtension;

  class Note extends OfficeExtension.ClientObject {
    readonly _className = "Note";
    declare _isNull: boolean;
    declare _loaded: Record<string, unknown>;

    get _scalarPropertyNames(): readonly string[] {
      return SCALARS;
    }

    getLocation(): object {
      return machinery.createMethodObject(
        Excel.Range!,
        this,
        "GetLocation",
        READS,
        [],
        false,
        true,
        null,
        RESTORABLE,
      );
    }

    delete(): void {
      machinery.invokeMethod(this, "Delete", WRITES, [], 0);
    }

    load(options: unknown): object {
      return Utility.load(this, options);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      this._loaded = { ...(this._loaded ?? {}), ...(value as object) };
    }
  }
  for (const name of SCALARS) {
    const wire = name.charAt(0).toUpperCase() + name.slice(1);
    Object.defineProperty(Note.prototype, name, {
      configurable: true,
      get(this: Note) {
        const value = this._loaded?.[wire];
        Utility.throwIfNotLoaded(name, value, "Note", this._isNull);
        return value;
      },
      set(this: Note, value: unknown) {
        this._loaded = { ...(this._loaded ?? {}), [wire]: value };
        machinery.invokeSetProperty(this, wire, value, 0);
      },
    });
  }

  class NoteCollection extends OfficeExtension.ClientObject {
    readonly _className = "NoteCollection";
    readonly _isCollection = true;
    declare _isNull: boolean;
    declare _notes: Note[] | undefined;

    get items(): Note[] {
      Utility.throwIfNotLoaded("items", this._notes, "NoteCollection", this._isNull);
      return this._notes!;
    }

    add(cell: unknown, content: unknown): object {
      return machinery.createMethodObject(Note, this, "Add", WRITES, [cell, content], false, true, null, 0);
    }

    getCount(): unknown {
      return machinery.invokeMethod(this, "GetCount", READS, [], RESTORABLE);
    }

    getItem(key: string): object {
      return machinery.createIndexerObject(Note, this, [key]);
    }

    getItemAt(index: number): object {
      return this._find("GetItemAt", index);
    }

    getItemOrNullObject(key: string): object {
      return this._find("GetItemOrNullObject", key);
    }

    _find(method: string, key: unknown): object {
      return machinery.createMethodObject(Note, this, method, READS, [key], false, false, null, RESTORABLE);
    }

    load(options: unknown): object {
      return Utility.load(this, options);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      const { _Items: items } = value as { _Items?: unknown[] };
      this._notes = items?.map((item, index) => {
        const note = machinery.createChildItemObject(Note, true, this, item, index);
        note._handleResult(item);
        return note as Note;
      });
    }
  }
  return NoteCollection;
}

const SCALARS = ["authorName", "content", "height", "visible", "width"] as const;
