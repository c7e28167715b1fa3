import { wordingKey } from "../thai/wordings";

/** By which two names are the same agency's: what stands in brackets behind it, such as its abbreviation, may be left out. */
export function agencyKey(name: string): string {
  // Where there is nothing but brackets, these are the name.
  return wordingKey(withoutBrackets(name)) || wordingKey(name);
}

function withoutBrackets(name: string): string {
  let bare = name.trimEnd();
  while (bare.endsWith(")")) {
    const open = bare.lastIndexOf("(");
    if (open < 0 || bare.indexOf(")", open) < bare.length - 1) return bare;
    bare = bare.slice(0, open).trimEnd();
  }
  return bare;
}
