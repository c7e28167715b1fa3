import type { LocalisedText } from "../text/localised";
import type { CellAddress } from "../workbook/address";

/** Something that was assumed, missing or left out while a template was made from a workbook. */
export interface TemplateRemark {
  /** Where it was read; null where it concerns the whole workbook. */
  readonly at: CellAddress | null;
  readonly text: LocalisedText;
}

export function remark(at: CellAddress | null, th: string, en: string): TemplateRemark {
  return { at, text: { th, en } };
}
