import { MOST_CELL_FORMATS } from "../package/limits";
import { attributesOf, booleanAttribute, childElements, childNamed, rootElement } from "../package/xml-scan";

/** Numbers of the cell formats that leave a cell open while its sheet is protected. */
export function unlockedStyles(styles: string | null): ReadonlySet<number> {
  const unlocked = new Set<number>();
  if (styles === null || !styles.includes("locked")) return unlocked;
  const formats = childNamed(styles, rootElement(styles), "cellXfs");
  let number = 0;
  for (const format of formats ? childElements(styles, formats, MOST_CELL_FORMATS) : []) {
    const protection = childNamed(styles, format, "protection");
    const isLocked = protection && attributesOf(styles, protection.tag)["locked"];
    if (!booleanAttribute(isLocked ?? undefined, true)) unlocked.add(number);
    number += 1;
  }
  return unlocked;
}
