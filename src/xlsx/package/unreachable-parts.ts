import { relationshipsPath, type OpcPackage } from "./opc-package";

/**
 * Takes out the parts that only a removed sheet or chart led to, so that nothing of it stays in the file.
 * Parts that nothing led to before either are left alone.
 */
export function removeUnreachable(before: OpcPackage, now: OpcPackage): void {
  const kept = reachable(now);
  for (const path of reachable(before)) {
    if (kept.has(path)) continue;
    now.remove(relationshipsPath(path));
    now.remove(path);
  }
}

function reachable(opc: OpcPackage): Set<string> {
  const found = new Set<string>();
  const open = [""];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const relationship of opc.relationships(source)) {
      const path = relationship.isExternal ? null : opc.pathOf(relationship.target);
      if (path === null || found.has(path)) continue;
      found.add(path);
      open.push(path);
    }
  }
  return found;
}
