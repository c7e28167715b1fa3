import type { Tally } from "./run-mutations";
import { listMutations } from "./run-mutations";
import type { Base, Mutation } from "./mutation";

/** The published list of mutations, as docs/mutations.md holds it. */
export function renderList(bases: readonly Base[], mistakes: readonly string[]): string {
  const lists = bases.map((base) => ({ base, mutations: listMutations(base) }));
  const count = lists.reduce((sum, { mutations }) => sum + mutations.length, 0);
  return [
    "# Mutations that validation must find",
    "",
    "## Faults as people make them",
    "",
    ...mistakes,
    "## Faults by rule",
    "",
    `${count} single mutations of two workbooks: the sample and the standard workbook of the same agency. Each is claimed`,
    "by the rules named beside it, which must find it in its place; no other new finding may come up but those that follow",
    "from the same fault. `npm test` holds the rules to it, `npm run bench -- mutations` prints recall and false alarms",
    "by rule. Written by `node scripts/generate-mutation-docs.mjs`.",
    "",
    ...lists.flatMap(({ base, mutations }) => [
      `### ${base.name[0]!.toUpperCase()}${base.name.slice(1)}: ${mutations.length}`,
      "",
      ...byKind(mutations),
      "",
    ]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function byKind(mutations: readonly Mutation[]): string[] {
  const kinds = new Map<string, Mutation[]>();
  for (const mutation of mutations) kinds.set(mutation.kind, [...(kinds.get(mutation.kind) ?? []), mutation]);
  return [...kinds].flatMap(([kind, list]) => {
    const rules = [...new Set(list.flatMap(({ claims }) => claims.map(({ rule }) => `\`${rule}\``)))];
    const ids = list.map(({ id }) => `\`${id}\``);
    return [`- ${kind} (${list.length}; ${rules.join(", ")}): ${ids.join(", ")}`];
  });
}

/** Recall and false alarms, a line for each rule. */
export function renderTally(tallies: readonly Tally[]): string {
  const width = Math.max(...tallies.map(({ rule }) => rule.length));
  const lines = tallies.map(({ rule, claimed, found, falseAlarms }) => {
    const recall = claimed === 0 ? "     –" : `${((found / claimed) * 100).toFixed(1)} %`.padStart(8);
    return `  ${rule.padEnd(width)}  ${String(found).padStart(4)} of ${String(claimed).padStart(4)}${recall}  false alarms ${falseAlarms}`;
  });
  return lines.join("\n");
}
