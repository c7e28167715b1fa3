import type { XlsxPasswordHash } from "../model/workbook";

/**
 * What a file keeps of the password of a protection; null where it has none.
 *
 * @param attributes of `sheetProtection` or `workbookProtection`, whose names begin with `prefix` there
 */
export function passwordHash(
  attributes: Readonly<Record<string, string>>,
  prefix: "" | "workbook",
): XlsxPasswordHash | null {
  const named = (name: string) =>
    attributes[prefix === "" ? name : prefix + name[0]!.toUpperCase() + name.slice(1)];
  const [algorithm, hash] = [named("algorithmName"), named("hashValue")];
  if (algorithm && hash) {
    const spinCount = Number(named("spinCount") ?? 0);
    return { kind: "salted", algorithm, hash, salt: named("saltValue") ?? "", spinCount };
  }
  const hex = named("password");
  return hex ? { kind: "16-bit", hex } : null;
}
