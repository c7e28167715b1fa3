import { headingKey } from "../thai/text";
import { PUBLIC_ORGANISATION_2565 } from "./default-framework";
import type { Framework } from "./framework";

const key = (text: string) => headingKey(text).toLowerCase();
const { vocabulary } = PUBLIC_ORGANISATION_2565;
const NONE = new Set(vocabulary.none.map(key));
const NOT_APPLICABLE = new Set(vocabulary.notApplicable.map(key));

/** What a text without a figure says in place of one. */
export function wordMeaning(text: string): "none" | "not-applicable" | null {
  const wording = key(text);
  return wording === "" || NONE.has(wording) ? "none" : NOT_APPLICABLE.has(wording) ? "not-applicable" : null;
}

/** The word for an indicator that does not apply, as workbooks of the framework offer it. */
export function notApplicableWord({ vocabulary }: Framework): string {
  return vocabulary.notApplicable[0]!;
}
