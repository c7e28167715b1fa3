import type { OpcPackage } from "./opc-package";

/** The part of a kind that another one leads to, with the relationship's id; null where there is none. */
export function relatedPart(
  opc: OpcPackage,
  path: string,
  kind: string,
): { readonly id: string; readonly target: string } | null {
  const found = opc.relationships(path).find((relationship) => relationship.kind === kind);
  return found && opc.has(found.target) ? found : null;
}
