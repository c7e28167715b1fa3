import type { OwnIdentity } from "./own-evaluation";

/** What tells one form of a workbook from the others. */
export interface FormName {
  readonly sheet: string;
  /** Where its headings begin, counted from 0; null where no other form begins on the sheet. */
  readonly row: number | null;
}

/** A form that can be chosen among several. */
export interface FormOption extends OwnIdentity {
  readonly name: FormName;
  readonly indicators: number;
}

/** "ส่วนที่ 1", or "ส่วนที่ 1:20" where two forms stand on the sheet: no name of a sheet holds a colon. */
export function formNameText({ sheet, row }: FormName): string {
  return row === null ? sheet : `${sheet}:${row + 1}`;
}
