import { newLayout } from "../form/correct-layout";
import { compareTexts } from "../text/compare-texts";
import { wordingKey } from "../thai/wordings";
import type { Layout } from "../layout/layout";
import type { UnclearTable, WorkbookRecord } from "./record";

/** A kind of form in which some columns were not understood: one correction serves all of its files. */
export interface UnclearKind {
  /** Tells one kind from another: its headings. */
  readonly key: string;
  readonly table: UnclearTable;
  /** With the sheet on which the table stands there. */
  readonly files: readonly { readonly file: string; readonly sheet: string }[];
}

/** The kinds of tables with columns that were not understood, the one with most files first; whatever the order of the records. */
export function unclearKinds(records: readonly WorkbookRecord[]): UnclearKind[] {
  const kinds = new Map<string, UnclearKind & { files: { file: string; sheet: string }[] }>();
  for (const { file, outcome } of [...records].sort((a, b) => compareTexts(a.file, b.file))) {
    if (outcome.kind !== "reviewed") continue;
    for (const table of outcome.unclear) {
      const key = keyOf(table);
      const kind = kinds.get(key) ?? { key, table, files: [] };
      kind.files.push({ file, sheet: table.sheet });
      kinds.set(key, kind);
    }
  }
  return [...kinds.values()].sort((a, b) => b.files.length - a.files.length);
}

/** A layout of such a table that corrects nothing yet. */
export function layoutOf({ table }: UnclearKind, name: string): Layout {
  return newLayout(table, name);
}

function keyOf({ columns }: UnclearTable): string {
  return JSON.stringify(columns.map(({ heading, group }) => [wordingKey(heading), wordingKey(group)]));
}
