import type { MergedMember } from "./dispatcher";
import { HostError } from "./host-error";
import type { PlatformProfile } from "./platforms";

/**
 * What a platform refuses in a run that is to be one step to undo: such a request as a whole, or a member in it.
 *
 * @throws HostError `UndoNotSupported` for what cannot be undone; `GeneralException` where the platform fails such runs
 */
export function refuseInMergedRun(platform: PlatformProfile, at?: MergedMember): void {
  if (!at) {
    if (platform.mergedRuns === "refused") throw new HostError("GeneralException");
    return;
  }
  const name = `${at.className}.${at.member}`;
  if (platform.withoutUndo.has(name)) throw new HostError("UndoNotSupported");
  if (!("written" in at)) return;
  if (platform.mergedRuns === "refused-at-write") throw new HostError("GeneralException");
  if (name === "Range.formulas" && countFormulas(at.written) > platform.formulasInMergedRun)
    throw new HostError("UndoNotSupported");
}

function countFormulas(written: unknown): number {
  const cells = Array.isArray(written) ? (written as unknown[][]).flat() : [written];
  return cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
}
