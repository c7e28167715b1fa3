import type { Change, ClearConditions } from "./change-set";
import { sheetKey } from "./sheet-name";

/**
 * When a change is written. Parts and names that a plan lists before its first cell are safe before any cell is
 * replaced; sheets come and go before anything goes onto them; protection is lifted before anything goes onto its sheet;
 * what lies on cells comes after them, what is cleared before what is put anew; a sheet that the set itself has added
 * goes at its end; protection comes last, since nothing more could be written behind it.
 */
const ORDER = [
  "stored-first",
  "sheets",
  "lifting",
  "cells",
  "clearing",
  "looks",
  "own-sheets",
  "protection",
  "stored-last",
] as const;

type Phase = (typeof ORDER)[number];

const PHASES: Readonly<Record<Change["kind"], Phase>> = {
  "put-part": "stored-last",
  "put-name": "stored-last",
  "add-sheet": "sheets",
  "remove-sheet": "sheets",
  "set-cell": "cells",
  "format-range": "looks",
  "clear-formats": "clearing",
  "merge-range": "looks",
  "size-columns": "looks",
  "size-rows": "looks",
  "put-chart": "looks",
  "remove-chart": "clearing",
  "validate-range": "looks",
  "format-condition": "looks",
  "clear-conditions": "clearing",
  "put-note": "looks",
  "filter-range": "looks",
  "freeze-panes": "looks",
  "set-up-page": "looks",
  "lift-protection": "lifting",
  "protect-sheet": "protection",
};

/** Whether this product can write such a change; a plan of a newer one may hold others. */
export function isKnownKind(kind: string): kind is Change["kind"] {
  return Object.hasOwn(PHASES, kind);
}

/**
 * The order in which everything writes a change set, whatever order it lists: the same objects, without those that a
 * later change of the set replaces whole (the same cell twice, a condition that is cleared again). Conditions come
 * weakest first: each new one goes before all that are there, as Excel puts it.
 */
export function orderChanges(changes: readonly Change[]): Change[] {
  const ordered = inPhases(withoutReplaced(changes));
  const conditions = ordered.filter(({ kind }) => kind === "format-condition");
  return ordered.map((change) =>
    change.kind === "format-condition" ? (conditions.pop() ?? change) : change,
  );
}

/** All of the changes by phase; within a phase they stay as listed. */
export function inPhases(changes: readonly Change[]): Change[] {
  const firstCell = changes.findIndex(({ kind }) => kind === "set-cell");
  const added = new Set<string>();
  const phases = changes.map((change, index): Phase => {
    const phase = PHASES[change.kind];
    if (phase === "stored-last") return index < firstCell ? "stored-first" : phase;
    if (change.kind === "add-sheet") added.add(sheetKey(change.sheet));
    if (change.kind === "remove-sheet" && added.delete(sheetKey(change.sheet))) return "own-sheets";
    return phase;
  });
  return ORDER.flatMap((phase) => changes.filter((_, index) => phases[index] === phase));
}

function withoutReplaced(changes: readonly Change[]): Change[] {
  const taken = new Set<string>();
  const clears: ClearConditions[] = [];
  const kept: Change[] = [];
  for (const change of [...changes].reverse()) {
    if (change.kind === "clear-conditions") clears.push(change);
    if (isCleared(change, clears)) continue;
    const place = placeOf(change);
    if (place !== null && taken.has(place)) continue;
    if (place !== null) taken.add(place);
    kept.push(change);
  }
  return kept.reverse();
}

function isCleared(change: Change, later: readonly ClearConditions[]): boolean {
  if (change.kind !== "format-condition") return false;
  return later.some(
    ({ sheet, prefix }) => sheetKey(sheet) === sheetKey(change.sheet) && change.id.startsWith(prefix),
  );
}

/** What a change replaces whole; null for one that only adds to what is there. */
function placeOf(change: Change): string | null {
  switch (change.kind) {
    case "put-part":
      return `part ${change.namespace}`;
    case "put-name":
      return `name ${change.name.toLowerCase()}`;
    case "set-cell":
    case "put-note":
      return `${change.kind} ${change.row},${change.column} ${sheetKey(change.sheet)}`;
    case "size-columns":
      return `${change.kind} ${change.column} ${sheetKey(change.sheet)}`;
    case "filter-range":
    case "freeze-panes":
    case "lift-protection":
    case "protect-sheet":
      return `${change.kind} ${sheetKey(change.sheet)}`;
    case "put-chart":
      return `${change.kind} ${JSON.stringify([sheetKey(change.sheet), change.name])}`;
    case "add-sheet":
    case "remove-sheet":
    case "remove-chart":
    case "format-range":
    case "clear-formats":
    case "merge-range":
    case "size-rows":
    case "validate-range":
    case "format-condition":
    case "clear-conditions":
    case "set-up-page":
      return null;
  }
}
