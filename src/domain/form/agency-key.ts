import { wordingKey } from "../thai/wordings";

/** By which two names are the same agency's: the abbreviation in brackets behind it may be left out. */
export function agencyKey(name: string): string {
  return wordingKey(name.replace(/\s*\([^()]*\)\s*$/u, ""));
}
