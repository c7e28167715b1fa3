import type { DocumentCheck, DocumentFault } from "../document/document-fault";
import { blankTexts } from "../document/named-entries";
import type { Framework } from "../framework/framework";
import { wordingKey } from "../thai/wordings";
import {
  FIXED_ROLES,
  layoutRoles,
  mayRecur,
  NO_COLUMN,
  tierOfRole,
  type Layout,
  type LayoutColumn,
} from "./layout";

/** A layout together with the frameworks that it may name. */
export interface LayoutSubject {
  readonly layout: Layout;
  readonly frameworks: readonly Framework[];
}

export const LAYOUT_CHECKS: readonly DocumentCheck<LayoutSubject, keyof Layout>[] = [
  { needs: [], check: ({ layout }) => blankTexts(layout) },
  { needs: ["framework"], check: checkFramework },
  { needs: ["framework", "columns"], check: checkRoles },
  { needs: ["columns"], check: ({ layout }) => checkPlaces(layout) },
  { needs: ["columns"], check: ({ layout }) => checkRepeated(layout) },
];

function* checkFramework({ layout, frameworks }: LayoutSubject): Iterable<DocumentFault> {
  const { framework: found } = layout;
  if (found === null || frameworks.some(({ id }) => id === found)) return;
  const parameters = { found, expected: frameworks.map(({ id }) => id).join(", ") };
  yield { path: ["framework"], messageId: "framework-unknown", parameters };
}

/** The tiers are those of the layout's framework, where it names one that is known. */
function* checkRoles({ layout, frameworks }: LayoutSubject): Iterable<DocumentFault> {
  const framework = frameworks.find(({ id }) => id === layout.framework);
  for (const [i, { role }] of layout.columns.entries()) {
    const isFixed = role === NO_COLUMN || FIXED_ROLES.some((each) => each === role);
    const isTarget = tierOfRole(role) !== null;
    if (isFixed || (isTarget && !framework)) continue;
    if (framework && layoutRoles(framework).some((each) => each === role)) continue;
    const known = framework ? layoutRoles(framework) : [...FIXED_ROLES, "target:…", NO_COLUMN];
    const parameters = { found: role, expected: known.join(", ") };
    yield { path: ["columns", i, "role"], messageId: "role-unknown", parameters };
  }
}

/** A column that nothing tells is one that no table has. */
function* checkPlaces({ columns }: Layout): Iterable<DocumentFault> {
  for (const [i, { heading, column }] of columns.entries()) {
    if (heading === "" && column === null)
      yield { path: ["columns", i, "column"], messageId: "place-missing", parameters: {} };
  }
}

/** One column said to be two, and one role given to two columns that do not stand in different assessments. */
function* checkRepeated({ columns }: Layout): Iterable<DocumentFault> {
  for (const [i, own] of columns.entries()) {
    const before = columns.slice(0, i);
    const same = before.findIndex((other) => isSameColumn(own, other));
    if (same >= 0) {
      const parameters = { found: own.heading || (own.column ?? ""), first: same + 1 };
      yield { path: ["columns", i], messageId: "column-twice", parameters };
      continue;
    }
    const rival = before.findIndex((other) => isRival(own, other));
    if (rival < 0) continue;
    const parameters = { found: own.role, first: rival + 1 };
    yield { path: ["columns", i, "role"], messageId: "role-twice", parameters };
  }
}

export function isSameColumn(a: LayoutColumn, b: LayoutColumn): boolean {
  return (
    wordingKey(a.heading) === wordingKey(b.heading) &&
    wordingKey(a.group) === wordingKey(b.group) &&
    a.column === b.column
  );
}

/** Whether only one of the two can hold what both are said to. */
export function isRival(a: LayoutColumn, b: LayoutColumn): boolean {
  if (a.role !== b.role || a.role === NO_COLUMN) return false;
  return !(mayRecur(a.role) && wordingKey(a.group) !== wordingKey(b.group));
}
