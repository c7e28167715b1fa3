import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import { PROTECTION_PERMISSIONS, type SelectionMode } from "../../model/host-state";
import type { HostContext } from "../context/host-context";
import { assertPassword, newPassword } from "./passwords";

const SELECTION_MODES: ReadonlySet<unknown> = new Set<SelectionMode>(["Normal", "Unlocked", "None"]);

/** Sheet protection, with what it still allows and its password. */
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
    const { protectionOptions, selectionModes } = this.$context.book.state;
    const allowed = protectionOptions.get(this.$sheetId);
    const flags = PROTECTION_PERMISSIONS.map((name) => [name, allowed?.[name] ?? false] as const);
    const selectionMode = selectionModes.get(this.$sheetId) ?? "Normal";
    return { ...Object.fromEntries(flags), selectionMode };
  }

  /** @throws HostError InvalidOperation where the sheet is protected already */
  protect(options: Record<string, unknown> | null, password: string | null): void {
    if (this.protected) throw new HostError("InvalidOperation");
    const mode = options?.["selectionMode"] ?? "Normal";
    if (!isSelectionMode(mode)) throw new HostError("InvalidArgument");
    const secret = newPassword(password);
    const { state } = this.$context.book;
    const allowed = PROTECTION_PERMISSIONS.filter((name) => options?.[name] === true);
    state.protectedSheets.add(this.$sheetId);
    state.protectionOptions.set(this.$sheetId, Object.fromEntries(allowed.map((name) => [name, true])));
    if (mode !== "Normal") state.selectionModes.set(this.$sheetId, mode);
    if (secret) state.sheetPasswords.set(this.$sheetId, secret);
  }

  /** @throws HostError InvalidArgument where the sheet has another password */
  unprotect(password: string | null): void {
    const { protectedSheets, protectionOptions, selectionModes, sheetPasswords } = this.$context.book.state;
    assertPassword(sheetPasswords.get(this.$sheetId), password);
    for (const known of [protectedSheets, protectionOptions, selectionModes, sheetPasswords])
      known.delete(this.$sheetId);
  }
}

function isSelectionMode(mode: unknown): mode is SelectionMode {
  return SELECTION_MODES.has(mode);
}
