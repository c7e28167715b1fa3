import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";

/** Sheet protection; passwords are not kept, so a sheet that came protected with one cannot be told apart. */
export class WorksheetProtection extends HostObject {
  override readonly $class = "WorksheetProtection";

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string,
  ) {
    super();
  }

  get protected(): boolean {
    return this.$context.book.state.protectedSheets.has(this.$sheetId);
  }

  get options(): Record<string, unknown> | null {
    if (!this.protected) return null;
    const { protectionOptions } = this.$context.book.state;
    return { ...NOTHING_ALLOWED, ...protectionOptions.get(this.$sheetId), selectionMode: "Normal" };
  }

  protect(options: Record<string, unknown> | null): void {
    if (this.protected) throw new HostError("InvalidOperation");
    const { protectedSheets, protectionOptions } = this.$context.book.state;
    const allowed = Object.keys(NOTHING_ALLOWED).filter((name) => options?.[name] === true);
    protectedSheets.add(this.$sheetId);
    protectionOptions.set(this.$sheetId, Object.fromEntries(allowed.map((name) => [name, true])));
  }

  unprotect(): void {
    const { protectedSheets, protectionOptions } = this.$context.book.state;
    protectedSheets.delete(this.$sheetId);
    protectionOptions.delete(this.$sheetId);
  }
}

const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
} as const;
