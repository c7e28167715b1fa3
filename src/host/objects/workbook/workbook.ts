import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import { Application, Runtime } from "./application";
import { CommentCollection } from "../sheet/comments";
import { CustomXmlPartCollection } from "./custom-xml-parts";
import type { HostContext } from "../context/host-context";
import { NamedItemCollection } from "../sheet/named-items";
import { NoteCollection } from "../sheet/notes";
import { Range } from "../range/range";
import { parseReference } from "../../model/range-address";
import { RangeAreas } from "../range/range-areas";
import { SettingCollection } from "./settings";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "../sheet/worksheet-collection";

export class Workbook extends HostObject {
  override readonly $class = "Workbook";
  static override readonly $navigation = [
    "application",
    "comments",
    "customXmlParts",
    "names",
    "notes",
    "protection",
    "settings",
    "worksheets",
    "_runtime",
  ];

  constructor(readonly $context: HostContext) {
    super();
  }

  get name(): string {
    return this.$context.documentName;
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return this.$context.session.isDirty;
  }

  get application(): Application {
    return new Application(this.$context);
  }

  /** Of all sheets. */
  get comments(): CommentCollection {
    return new CommentCollection(this.$context, null);
  }

  /** Names of the workbook's scope. */
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$context, null);
  }

  /** Of all sheets. */
  get notes(): NoteCollection {
    return new NoteCollection(this.$context, null);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.$context);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.$context);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.$context);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.$context);
  }

  get _runtime(): Runtime {
    return new Runtime(this.$context);
  }

  /** @throws HostError InvalidSelection where several areas are selected. */
  getSelectedRange(): Range {
    const { book } = this.$context;
    const sheet = book.activeSheet();
    const [area, ...others] = book.selection(sheet);
    if (!area || others.length > 0) throw new HostError("InvalidSelection");
    return new Range(this.$context, sheet.getSheetId(), area);
  }

  /** The range of a change event, by the reference that the event carried. */
  _getRangeForEventByReferenceId(referenceId: string): Range {
    const range = this._getRangeOrNullObjectForEventByReferenceId(referenceId);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  _getRangeOrNullObjectForEventByReferenceId(referenceId: string): Range | null {
    const end = referenceId.lastIndexOf("!");
    const sheetId = referenceId.slice(0, end);
    const area = parseReference(referenceId.slice(end + 1));
    return area && this.$context.book.sheetById(sheetId) ? new Range(this.$context, sheetId, area) : null;
  }

  getSelectedRanges(): RangeAreas {
    const { book } = this.$context;
    const sheet = book.activeSheet();
    return new RangeAreas(this.$context, sheet.getSheetId(), book.selection(sheet));
  }

  getActiveCell(): Range {
    const { book } = this.$context;
    const sheet = book.activeSheet();
    const { startRow, startColumn } = book.selection(sheet)[0]!;
    const area = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    return new Range(this.$context, sheet.getSheetId(), area);
  }
}
