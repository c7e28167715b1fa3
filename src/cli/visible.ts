/**
 * What nobody sees, or what moves other text about: control characters of both sets, marks that turn the direction of
 * writing, everything else that takes no room, line and paragraph separators, halves of characters.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;

/** Line breaks and tabs of a cell, which are no more than spaces between its words. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/**
 * A text with everything in it that nobody sees made visible, as "<U+202E>": not by a backslash, which paths have, and
 * not left out, since two names must not look the same.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (letter) => `<${codeName(letter)}>`);
}

/** The same within markup. Line feeds are the document's own: texts that stand in it are in one piece by then. */
export function visibleInMarkup(markup: string): string {
  return markup.replace(UNSEEN, (letter) => (letter === "\n" ? letter : `&lt;${codeName(letter)}&gt;`));
}

/** The same in JSON, which stays the same data. Line feeds are the document's own: JSON knows none in a text. */
export function visibleInJson(json: string): string {
  return json.replace(UNSEEN, (letter) => (letter === "\n" ? letter : escapeUnits(letter)));
}

/** What a cell says, on one line. */
export function plain(text: string): string {
  return visible(text.replace(BREAKS, " "));
}

function codeName(letter: string): string {
  return `U+${hexOf(letter.codePointAt(0)!)}`;
}

function escapeUnits(letter: string): string {
  return letter
    .split("")
    .map((unit) => `\\u${hexOf(unit.charCodeAt(0))}`)
    .join("");
}

function hexOf(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
