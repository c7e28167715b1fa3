import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";

/** Protection of the workbook's structure: its sheets can be neither added nor removed, renamed, moved or hidden. */
export class WorkbookProtection extends HostObject {
  override readonly $class = "WorkbookProtection";

  constructor(readonly $context: HostContext) {
    super();
  }

  get protected(): boolean {
    return this.$context.book.state.isStructureProtected === true;
  }

  protect(): void {
    if (this.protected) throw new HostError("InvalidOperation");
    this.$context.book.state.isStructureProtected = true;
  }

  unprotect(): void {
    this.$context.book.state.isStructureProtected = false;
  }
}
