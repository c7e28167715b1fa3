import { CustomFunctionService } from "../../src/host/functions/custom-function-service";
import { AddinInternalService, AppRuntimeService } from "../../src/host/objects/workbook/services";
import { DEFAULT_REQUIREMENTS } from "../../src/host/protocol/app-context";
import { CrossDocumentHost } from "../../src/host/protocol/cross-document";
import { Dispatcher } from "../../src/host/protocol/dispatcher";
import { HostCollection, HostObject } from "../../src/host/protocol/host-object";

type Row = readonly (string | number | null)[];

/** A sheet that holds constants from A1 on, as wide as its first row. */
export interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
}

export interface TablesHost {
  readonly xdm: CrossDocumentHost;
  /** `Class.member` of everything that was asked for and is lacking. */
  readonly lacking: ReadonlySet<string>;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/**
 * The embedded host's own protocol over tables in memory instead of the grid, which cannot hold 100,000 rows beside a
 * pane: it offers just what *Validate* reads. `post` takes the messages for the add-in's window.
 */
export function createTablesHost(
  tables: readonly Table[],
  hostOrigin: string,
  post: (json: string) => void,
): TablesHost {
  const lacking = new Set<string>();
  const dispatcher = new Dispatcher({
    root: new TablesWorkbook(tables),
    services: {
      "Microsoft.ExcelServices.CustomFunctions": () => new CustomFunctionService(ignore, ignore),
      "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService({ current: "Visible" }, ignore),
      "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
    },
    settle: () => undefined,
    checkMember: ignore,
    checkMerged: ignore,
    onUnimplemented: (className, member) => lacking.add(`${className}.${member}`),
    onBatchStart: ignore,
    onBatchEnd: ignore,
  });
  const xdm = new CrossDocumentHost({
    profile: {
      language: "th-TH",
      requirements: DEFAULT_REQUIREMENTS,
      documentUrl: `${hostOrigin}/Book1.xlsx`,
      addinName: "Pramoen",
    },
    hostOrigin,
    // A shared runtime with custom functions.
    runtimeFlags: 3,
    payloadLimit: () => FIVE_MEGABYTES,
    post,
    processBatch: (body) => dispatcher.process(body),
    awaitCellEdit: () => Promise.resolve("ready"),
    onCommandCompleted: ignore,
    onDialog: ignore,
    loadSettings: () => [],
    saveSettings: ignore,
  });
  return { xdm, lacking };
}

function ignore(): void {}

class TablesWorkbook extends HostObject {
  override readonly $class = "Workbook";
  static override readonly $navigation = ["application", "customXmlParts", "names", "worksheets"];

  constructor(readonly $tables: readonly Table[]) {
    super();
  }

  get name(): string {
    return "Book1.xlsx";
  }

  get application(): Calculating {
    return new Calculating();
  }

  get worksheets(): Sheets {
    return new Sheets(this.$tables);
  }

  get names(): Nothing {
    return new Nothing("NamedItemCollection");
  }

  get customXmlParts(): Parts {
    return new Parts();
  }
}

class Calculating extends HostObject {
  override readonly $class = "Application";

  get calculationMode(): string {
    return "Automatic";
  }
}

class Sheets extends HostCollection<Sheet> {
  override readonly $class = "WorksheetCollection";

  constructor(readonly $tables: readonly Table[]) {
    super();
  }

  /** Tables that nobody changes: who listens hears nothing. */
  override $subscribe(): boolean {
    return true;
  }

  $items(): Sheet[] {
    return this.$tables.map((table) => new Sheet(table));
  }

  $find(key: unknown): Sheet | undefined {
    const table = this.$tables.find(({ name }) => name === key);
    return table && new Sheet(table);
  }
}

class Sheet extends HostObject {
  override readonly $class = "Worksheet";
  static override readonly $navigation = ["charts", "protection"];

  constructor(readonly $table: Table) {
    super();
  }

  override get $id(): string {
    return this.$table.name;
  }

  get name(): string {
    return this.$table.name;
  }

  get visibility(): string {
    return "Visible";
  }

  get charts(): Nothing {
    return new Nothing("ChartCollection");
  }

  get protection(): Unprotected {
    return new Unprotected();
  }

  getUsedRangeOrNullObject(): Cells {
    return new Cells(this.$table.rows, 0, 0, this.$table.rows.length, this.$table.rows[0]!.length);
  }

  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Cells {
    return new Cells(this.$table.rows, row, column, rowCount, columnCount);
  }
}

class Unprotected extends HostObject {
  override readonly $class = "WorksheetProtection";

  get protected(): boolean {
    return false;
  }
}

class Cells extends HostObject {
  override readonly $class = "Range";

  constructor(
    readonly $rows: readonly Row[],
    readonly $row: number,
    readonly $column: number,
    readonly $rowCount: number,
    readonly $columnCount: number,
  ) {
    super();
  }

  get rowIndex(): number {
    return this.$row;
  }

  get columnIndex(): number {
    return this.$column;
  }

  get rowCount(): number {
    return this.$rowCount;
  }

  get columnCount(): number {
    return this.$columnCount;
  }

  get rowHidden(): boolean {
    return false;
  }

  get columnHidden(): boolean {
    return false;
  }

  get values(): (string | number)[][] {
    const rows = this.$rows.slice(this.$row, this.$row + this.$rowCount);
    return rows.map((row) =>
      row.slice(this.$column, this.$column + this.$columnCount).map((value) => value ?? ""),
    );
  }

  /** No cell has a format of its own. */
  get numberFormat(): string[][] {
    return this.values.map((row) => row.map(() => "General"));
  }

  /** As Excel tells constants: their values once more. */
  get formulas(): (string | number)[][] {
    return this.values;
  }
}

class Parts extends HostObject {
  override readonly $class = "CustomXmlPartCollection";

  getByNamespace(): Nothing {
    return new Nothing("CustomXmlPartScopedCollection");
  }
}

/** A collection without items. */
class Nothing extends HostCollection<never> {
  constructor(override readonly $class: string) {
    super();
  }

  $items(): never[] {
    return [];
  }

  $find(): undefined {
    return undefined;
  }
}
