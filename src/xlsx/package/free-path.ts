import type { OpcPackage } from "./opc-package";

/** The first path of the series that no part has. */
export function freePath(opc: OpcPackage, start: string, end: string): string {
  let number = 1;
  while (opc.has(`${start}${number}${end}`)) number += 1;
  return `${start}${number}${end}`;
}
