import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { Application, Runtime } from "./application";
import type { HostContext } from "./host-context";
import { NamedItemCollection } from "./named-items";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

export class Workbook extends HostObject {
  override readonly $class = "Workbook";
  static override readonly $navigation = [
    "application",
    "names",
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

  /** Names of the workbook's scope. */
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$context, null);
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

  getActiveCell(): Range {
    const { book } = this.$context;
    const sheet = book.activeSheet();
    const { startRow, startColumn } = book.selection(sheet)[0]!;
    const area = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    return new Range(this.$context, sheet.getSheetId(), area);
  }
}
