import { compareCodes } from "../form/code-order";
import { wordingKey } from "../thai/wordings";

/** What several forms have under one code. */
export interface CodedColumn {
  readonly key: string;
  readonly code: string;
  /** Null where the forms call it by several names. */
  readonly name: string | null;
}

interface Coded {
  readonly code: string | null;
  readonly name: string;
}

/** By which the same thing is found in every form: its code, or else its name. */
export function codedKey({ code, name }: Coded): string {
  return code === null || code === "" ? `name ${wordingKey(name)}` : `code ${code}`;
}

/** Each code of all forms once, in the order of the codes; what has none follows. */
export function codedColumns(lists: Iterable<readonly Coded[]>): CodedColumn[] {
  const columns = new Map<string, { key: string; code: string; name: string | null }>();
  for (const list of lists) {
    for (const each of list) {
      const key = codedKey(each);
      const known = columns.get(key);
      if (known === undefined) columns.set(key, { key, code: each.code ?? "", name: each.name });
      else if (known.name !== null && wordingKey(known.name) !== wordingKey(each.name)) known.name = null;
    }
  }
  return [...columns.values()].sort((a, b) => {
    if ((a.code === "") !== (b.code === "")) return a.code === "" ? 1 : -1;
    return compareCodes(a.code, b.code) || 0;
  });
}
