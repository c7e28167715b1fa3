import { InsertSheetCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { HostError } from "../../protocol/host-error";
import { HostCollection } from "../../protocol/host-object";
import { assertStructureFree, type HostContext, subscribe } from "../context/host-context";
import { WORKBOOK_TARGET } from "../context/event-queue";
import { assertSheetName, Worksheet } from "./worksheet";

export class WorksheetCollection extends HostCollection<Worksheet> {
  override readonly $class = "WorksheetCollection";

  constructor(readonly $context: HostContext) {
    super();
  }

  override $subscribe(event: string, isOn: boolean): boolean {
    return subscribe(this.$context, event, WORKBOOK_TARGET, isOn);
  }

  $items(): Worksheet[] {
    return this.$context.book.sheets().map((sheet) => new Worksheet(this.$context, sheet.getSheetId()));
  }

  $find(key: unknown): Worksheet | undefined {
    const { book } = this.$context;
    const sheet = book.sheetById(String(key)) ?? book.sheetByName(String(key));
    return sheet && new Worksheet(this.$context, sheet.getSheetId());
  }

  /** The new sheet stands last; the active sheet stays active. */
  add(name: string | null): Worksheet {
    const { book } = this.$context;
    assertStructureFree(this.$context);
    const wanted = name ?? this.$freeName();
    assertSheetName(wanted);
    if (book.sheetByName(wanted)) throw new HostError("ItemAlreadyExists");
    const active = book.activeSheet();
    book.execute(InsertSheetCommand.id, {
      unitId: book.unitId,
      index: book.sheets().length,
      sheet: { name: wanted, rowCount: 100, columnCount: 26 },
    });
    if (book.activeSheet() !== active) book.activate(active);
    // Before the sheet goes when this is undone: the grid cannot draw one that is gone.
    book.apply([], [{ id: SetWorksheetActiveOperation.id, params: book.target(active) }]);
    return this.$find(wanted)!;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.$context, this.$context.book.activeSheet().getSheetId());
  }

  getFirst(visibleOnly: boolean | null): Worksheet {
    return this.$choose(visibleOnly)[0]!;
  }

  getLast(visibleOnly: boolean | null): Worksheet {
    return this.$choose(visibleOnly).at(-1)!;
  }

  override getCount(visibleOnly: boolean | null = null): number {
    return this.$choose(visibleOnly).length;
  }

  $choose(visibleOnly: boolean | null): Worksheet[] {
    return this.$items().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }

  $freeName(): string {
    for (let i = this.$context.book.sheets().length + 1; ; i++) {
      if (!this.$context.book.sheetByName(`Sheet${i}`)) return `Sheet${i}`;
    }
  }
}
