import { isSameColumn } from "../layout/check-layout";
import type { Layout, LayoutColumn } from "../layout/layout";

/** One thing in which two layouts differ; null where the form itself decides again. */
export type LayoutChange =
  | { readonly kind: "column"; readonly column: LayoutColumn; readonly role: string | null }
  | { readonly kind: "framework"; readonly framework: string | null }
  | { readonly kind: "counts"; readonly counts: string | null };

/** What a layout says otherwise than the one before it; null for no layout. */
export function layoutChanges(before: Layout | null, after: Layout): LayoutChange[] {
  const earlier = before?.columns ?? [];
  const given = after.columns.flatMap((column): LayoutChange[] => {
    const isKept = earlier.some((each) => isSameColumn(each, column) && each.role === column.role);
    return isKept ? [] : [{ kind: "column", column, role: column.role }];
  });
  const taken = earlier.flatMap((column): LayoutChange[] =>
    after.columns.some((each) => isSameColumn(each, column)) ? [] : [{ kind: "column", column, role: null }],
  );
  const { framework, counts } = after;
  return [
    ...((before?.framework ?? null) === framework ? [] : [{ kind: "framework", framework } as const]),
    ...((before?.counts ?? null) === counts ? [] : [{ kind: "counts", counts } as const]),
    ...given,
    ...taken,
  ];
}

/** The layout without one of its changes. */
export function undoChange(before: Layout | null, after: Layout, change: LayoutChange): Layout {
  if (change.kind === "framework") return { ...after, framework: before?.framework ?? null };
  if (change.kind === "counts") return { ...after, counts: before?.counts ?? null };
  const isOther = (each: LayoutColumn) => !isSameColumn(each, change.column);
  const earlier = (before?.columns ?? []).filter((each) => !isOther(each));
  return { ...after, columns: [...after.columns.filter(isOther), ...earlier] };
}
