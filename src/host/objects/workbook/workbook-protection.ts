import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";
import { assertPassword, newPassword } from "../sheet/passwords";

/** Protection of the workbook's structure: its sheets can be neither added nor removed, renamed, moved or hidden. */
export class WorkbookProtection extends HostObject {
  override readonly $class = "WorkbookProtection";

  constructor(readonly $context: HostContext) {
    super();
  }

  get protected(): boolean {
    return this.$context.book.state.isStructureProtected === true;
  }

  /** @throws HostError InvalidOperation where the structure is protected already */
  protect(password: string | null): void {
    if (this.protected) throw new HostError("InvalidOperation");
    const { state } = this.$context.book;
    const secret = newPassword(password);
    state.isStructureProtected = true;
    if (secret) state.structurePassword = secret;
  }

  /** @throws HostError InvalidArgument where the structure has another password */
  unprotect(password: string | null): void {
    const { state } = this.$context.book;
    assertPassword(state.structurePassword, password);
    state.isStructureProtected = false;
    delete state.structurePassword;
  }
}
