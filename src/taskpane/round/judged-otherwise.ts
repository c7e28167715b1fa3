import { judgedByRecord } from "../../domain/round/reuse";
import type { RoundState } from "./round-state";

/**
 * Whether the figures are of another framework or other layouts than are chosen now: those of every file that can be
 * read again. Where it is so of some of them, the round is mixed, which is told too.
 */
export function isJudgedOtherwise({ records, files, framework, layouts }: RoundState): boolean {
  const now = judgedByRecord({ version: "", layouts, ...(framework && { framework }) });
  const own = records.filter(({ file }) => files.has(file));
  return (
    own.length > 0 &&
    own.every(({ judgedBy }) => judgedBy.framework !== now.framework || judgedBy.layouts !== now.layouts)
  );
}
