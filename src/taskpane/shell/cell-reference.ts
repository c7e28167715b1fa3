/** A place that the pane can lead to. */
export interface CellReference {
  readonly sheet: string;
  /** A1 notation without the sheet; null for the whole sheet. */
  readonly address: string | null;
}

/** Reads `'ส่วนที่ 1'!B12` and `Sheet1!B12`; null for a text that names no sheet. */
export function readReference(text: string): CellReference | null {
  const separator = text.lastIndexOf("!");
  if (separator < 1) return null;
  const name = text.slice(0, separator);
  const quoted = /^'(.*)'$/s.exec(name);
  const sheet = quoted ? quoted[1]!.replace(/''/g, "'") : name;
  const address = text.slice(separator + 1);
  return sheet === "" ? null : { sheet, address: address === "" ? null : address };
}

/** "ส่วนที่ 1!B12", without the quotes that only a formula needs. */
export function showReference(reference: CellReference): string {
  return reference.address === null ? reference.sheet : `${reference.sheet}!${reference.address}`;
}
