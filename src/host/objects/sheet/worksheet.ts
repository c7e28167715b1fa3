import { BooleanNumber, type Worksheet as GridSheet } from "@univerjs/core";
import {
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import { SheetReader } from "../../engine/cells";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import { AutoFilter } from "./auto-filter";
import { ChartCollection } from "./charts";
import { CommentCollection } from "./comments";
import { assertStructureFree, type HostContext, subscribe } from "../context/host-context";
import { NamedItemCollection } from "./named-items";
import { NoteCollection } from "./notes";
import { PageLayout } from "./page-layout";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../model/range-address";
import { WorksheetFreezePanes } from "./freeze-panes";
import { parseColour } from "../range/colours";
import { Range, rangeOf } from "../range/range";
import { areasOf, RangeAreas } from "../range/range-areas";
import { type Visibility, visibilityOf } from "../context/sheet-states";
import { setVisibility } from "./visibility";
import { WorksheetProtection } from "./worksheet-protection";

export class Worksheet extends HostObject {
  override readonly $class = "Worksheet";
  static override readonly $navigation = [
    "autoFilter",
    "charts",
    "comments",
    "freezePanes",
    "names",
    "notes",
    "pageLayout",
    "protection",
  ];

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string,
  ) {
    super();
  }

  /** @throws HostError ItemNotFound once the sheet is gone. */
  get $sheet(): GridSheet {
    const sheet = this.$context.book.sheetById(this.$sheetId);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  override get $id(): string {
    return this.$sheetId;
  }

  override $subscribe(event: string, isOn: boolean): boolean {
    return subscribe(this.$context, event, this.$sheetId, isOn);
  }

  get id(): string {
    return this.$sheetId;
  }

  get name(): string {
    return this.$sheet.getName();
  }

  set name(name: string) {
    const { book } = this.$context;
    const sheet = this.$sheet;
    assertStructureFree(this.$context);
    assertSheetName(name);
    const other = book.sheetByName(name);
    if (other && other !== sheet) throw new HostError("ItemAlreadyExists");
    book.execute(SetWorksheetNameCommand.id, { ...book.target(sheet), name });
  }

  get position(): number {
    return this.$context.book.sheets().indexOf(this.$sheet);
  }

  set position(order: number) {
    const { book } = this.$context;
    assertStructureFree(this.$context);
    if (order >= book.sheets().length) throw new HostError("InvalidArgument");
    book.execute(SetWorksheetOrderCommand.id, { ...book.target(this.$sheet), order });
  }

  get visibility(): Visibility {
    return visibilityOf(this.$context.book, this.$sheet);
  }

  set visibility(visibility: Visibility) {
    assertStructureFree(this.$context);
    setVisibility(this.$context.book, this.$sheet, visibility);
  }

  /** "#RRGGBB", or "" where the tab has no colour. */
  get tabColor(): string {
    return this.$sheet.getTabColor()?.toUpperCase() ?? "";
  }

  set tabColor(colour: string) {
    const { book } = this.$context;
    const value = colour === "" ? "" : parseColour(colour);
    book.execute(SetTabColorCommand.id, { ...book.target(this.$sheet), value });
  }

  get showGridlines(): boolean {
    return this.$sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(show: boolean) {
    const { book } = this.$context;
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    book.execute(ToggleGridlinesCommand.id, { ...book.target(this.$sheet), showGridlines });
  }

  /** Points. */
  get standardHeight(): number {
    return this.$sheet.getConfig().defaultRowHeight * 0.75;
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.$context, this.$sheetId);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.$context, this.$sheetId);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.$context, this.$sheetId);
  }

  get notes(): NoteCollection {
    return new NoteCollection(this.$context, this.$sheetId);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.$context, this.$sheetId);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.$context, this.$sheetId);
  }

  /** Names of this sheet's own scope. */
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$context, this.$sheetId);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.$context, this.$sheetId);
  }

  /** @throws HostError InvalidArgument for an address or a name that leads to another sheet */
  getRange(address: string | null): Range {
    if (address) return rangeHere(rangeOf(this.$context, this.$sheetId, address), this.$sheetId);
    return this.$range({ startRow: 0, startColumn: 0, endRow: ROW_LIMIT - 1, endColumn: COLUMN_LIMIT - 1 });
  }

  /** Several areas, such as "A1:B2,D4"; the whole sheet without an address. */
  getRanges(addresses: string | null): RangeAreas {
    if (addresses) return areasOf(this.$context, this.$sheetId, addresses);
    return new RangeAreas(this.$context, this.$sheetId, [this.getRange(null).$area]);
  }

  getRangeByIndexes(startRow: number, startColumn: number, rows: number, columns: number): Range {
    return this.$range({
      startRow,
      startColumn,
      endRow: startRow + rows - 1,
      endColumn: startColumn + columns - 1,
    });
  }

  getCell(row: number, column: number): Range {
    return this.$range({ startRow: row, startColumn: column, endRow: row, endColumn: column });
  }

  /** A sheet without any content answers with its first cell. */
  getUsedRange(valuesOnly: boolean | null): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const area = new SheetReader(this.$context.book, this.$sheet).usedRange(valuesOnly ?? false);
    return area && this.$range(area);
  }

  activate(): void {
    const { book } = this.$context;
    if (book.isHidden(this.$sheet)) throw new HostError("InvalidOperation");
    book.activate(this.$sheet);
  }

  calculate(): void {
    this.$context.calculateAll();
  }

  delete(): void {
    const { book } = this.$context;
    const sheet = this.$sheet;
    assertStructureFree(this.$context);
    const remaining = book.sheets().filter((other) => other !== sheet && !book.isHidden(other));
    if (visibilityOf(book, sheet) === "VeryHidden") throw new HostError("InvalidOperation");
    if (remaining.length === 0) throw new HostError("InvalidOperation");
    if (book.activeSheet() === sheet) book.activate(remaining[0]!);
    const active = book.activeSheet();
    if (!book.execute(RemoveSheetCommand.id, book.target(sheet))) throw new HostError("InvalidOperation");
    if (book.activeSheet() !== active) book.activate(active);
    book.forgetSheet(this.$sheetId);
  }

  getNext(visibleOnly: boolean | null): Worksheet {
    return this.$neighbour(1, visibleOnly) ?? notFound();
  }

  getNextOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.$neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly: boolean | null): Worksheet {
    return this.$neighbour(-1, visibleOnly) ?? notFound();
  }

  getPreviousOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.$neighbour(-1, visibleOnly);
  }

  $range(area: ConstructorParameters<typeof Range>[2]): Range {
    return new Range(this.$context, this.$sheetId, area);
  }

  $neighbour(step: 1 | -1, visibleOnly: boolean | null): Worksheet | null {
    const { book } = this.$context;
    const sheets = book.sheets();
    for (let i = this.position + step; i >= 0 && i < sheets.length; i += step) {
      const sheet = sheets[i]!;
      if (!visibleOnly || !book.isHidden(sheet)) return new Worksheet(this.$context, sheet.getSheetId());
    }
    return null;
  }
}

function rangeHere(range: Range, sheetId: string): Range {
  if (range.$sheetId !== sheetId) throw new HostError("InvalidArgument");
  return range;
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}

const LONGEST_NAME = 31;

/** @throws HostError InvalidArgument for a name that Excel refuses. */
export function assertSheetName(name: unknown): asserts name is string {
  const isValid =
    typeof name === "string" &&
    name.length > 0 &&
    name.length <= LONGEST_NAME &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isValid) throw new HostError("InvalidArgument");
}
