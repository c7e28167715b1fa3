import type { DocumentFault } from "../document/document-fault";
import { templateIndicators, type Template } from "./template";
import type { TemplateSubject } from "./template-subject";

/** Seats are numbered from 1 over the whole board. */
export function* checkBoard({ board }: Template): Iterable<DocumentFault> {
  for (const [i, { no }] of board.entries()) {
    if (no === i + 1) continue;
    // Where one number is left out, all after it are off; the first one tells.
    yield { path: ["board", i, "no"], messageId: "board-number", parameters: { found: no, expected: i + 1 } };
    return;
  }
}

/** Entries must belong to something that the template or its framework has. */
export function* checkEntries({ template, framework }: TemplateSubject): Iterable<DocumentFault> {
  const { entries, board, monitoring } = template;
  if (!entries) return;
  const fields = framework.parts.find(({ id }) => id === "basics")?.fields.map(({ id }) => id) ?? [];
  const codes = templateIndicators(template).map(({ code }) => code);
  yield* unknownNames("basics", entries.basics, fields, "field-unknown");
  yield* unknownNames("results", entries.results, codes, "indicator-unknown");
  const monitored = monitoring.map(({ code }) => code);
  yield* unknownNames("monitoring", entries.monitoring, monitored, "monitoring-unknown");
  const seats = board.map(({ no }) => no);
  for (const [i, { no }] of entries.board.entries()) {
    if (seats.includes(no)) continue;
    yield { path: ["entries", "board", i, "no"], messageId: "seat-unknown", parameters: { found: no } };
  }
  yield* checkScores(entries.results, framework.scoreRange);
}

function* unknownNames(
  part: string,
  entries: Readonly<Record<string, unknown>>,
  known: readonly string[],
  messageId: string,
): Iterable<DocumentFault> {
  for (const found of Object.keys(entries).filter((name) => !known.includes(name))) {
    yield { path: ["entries", part, found], messageId, parameters: { found } };
  }
}

function* checkScores(
  results: NonNullable<Template["entries"]>["results"],
  { lowest, highest }: TemplateSubject["framework"]["scoreRange"],
): Iterable<DocumentFault> {
  for (const [code, entry] of Object.entries(results)) {
    for (const name of ["score", "committeeScore"] as const) {
      const found = entry[name];
      if (found === undefined || (found >= lowest && found <= highest)) continue;
      const path = ["entries", "results", code, name];
      yield { path, messageId: "score-outside", parameters: { found, lowest, highest } };
    }
  }
}
