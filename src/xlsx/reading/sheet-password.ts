import { attributesOf, childNamed, rootElement } from "../package/xml-scan";

/**
 * Whether taking a protection off asks for a password, by the attributes of its `sheetProtection`: Excel up to 2010
 * keeps sixteen bits in `password`, later ones a hash (ECMA-376 18.3.1.85). A hash of nothing is no password.
 */
export function asksForPassword(protection: Readonly<Record<string, string | undefined>>): boolean {
  const { hashValue, password } = protection;
  return Boolean(hashValue) || (password !== undefined && !/^0*$/.test(password));
}

/** The same of a whole sheet. */
export function hasSheetPassword(xml: string): boolean {
  const protection = childNamed(xml, rootElement(xml), "sheetProtection");
  return protection !== null && asksForPassword(attributesOf(xml, protection.tag));
}
