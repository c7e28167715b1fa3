import { formatText, type Language } from "../domain/text/localised";
import type { Session } from "./session";
import { CRASH_TEXTS } from "./texts";
import { plain } from "./visible";

/** A fault of ours, told on one line; where in the program it came from only to whoever asked for that. */
export function tellCrash(
  error: unknown,
  language: Language,
  { complain, isDebug }: Pick<Session, "complain" | "isDebug">,
): void {
  const where = isDebug && error instanceof Error ? (error.stack ?? "").split("\n") : [];
  complain([formatText(CRASH_TEXTS.crashed, language, { fault: faultText(error) }), ...where]);
}

export function faultText(error: unknown): string {
  return plain(String(error));
}
