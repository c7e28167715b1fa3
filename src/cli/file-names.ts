/** So many letters of a name are used. */
const LONGEST = 80;

/** A name for a file: what a workbook says is no path, and none leads out of its folder. */
export function fileNameOf(text: string): string {
  const name = text.replace(/[^\p{L}\p{M}\p{N} ()_-]+/gu, "_");
  return [...name].slice(0, LONGEST).join("").trim() || "_";
}

/** Names that no two files have, also where a disk takes capitals for small letters. */
export class FreeNames {
  private readonly taken = new Set<string>();

  free(wanted: string): string {
    let name = wanted;
    for (let i = 2; this.taken.has(name.toLowerCase()); i++) name = `${wanted} (${i})`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
