import type { ShownText } from "./collect-texts";
import { isKnownLatin } from "./known-latin";
import { REJECTED_IN_ENGLISH, REJECTED_IN_THAI, type Rejected } from "./rejected-words";

/** What is wrong with a text by one law, each fault in a few words. */
export type TextLaw = (text: ShownText) => string[];

const PLACEHOLDER = /\{\w+\}/g;
/** What a value filled in by code stands as, and what is put in the place of what a law does not look at. */
const NOTHING = "…";

/** No word that another one stands for. */
export const rejectedWords: TextLaw = ({ th, en }) => [
  ...rejectedIn(th, REJECTED_IN_THAI),
  ...rejectedIn(en, REJECTED_IN_ENGLISH),
];

function rejectedIn(text: string | null, list: readonly Rejected[]): string[] {
  if (text === null) return [];
  return list.flatMap(({ words, but = {}, instead }) => {
    const rest = Object.keys(but).reduce((left, right) => left.replaceAll(right, NOTHING), text);
    const found = words.exec(rest.replace(PLACEHOLDER, NOTHING));
    return found ? [`“${found[0].trim()}” → ${instead}`] : [];
  });
}

/** Latin words in a Thai text are names, keys, codes and what is typed. */
export const latinWords: TextLaw = ({ at, th }) =>
  [...(th ?? "").replace(PLACEHOLDER, NOTHING).matchAll(/[A-Za-z](?:[\w.-]*\w)?/g)]
    .map(([word]) => word)
    .filter((word) => !isKnownLatin(word, at))
    .map((word) => `Latin “${word}” in Thai`);

/** Thai parts sentences by spaces; it has neither semicolons nor marks of question and exclamation. */
export const thaiMarks: TextLaw = ({ th }) =>
  (th ?? "")
    .replace(/&\w+;|#[A-Z/0]+[!?]|\[ \] : [^ก-๎]*/g, NOTHING)
    .match(/[;?!]/g)
    ?.map((mark) => `“${mark}” in Thai`) ?? [];

const FIGURE = "(?:\\d|\\{(?:n|year|score|weight|count|total)\\})";

/** A number has a space on both sides. */
export const gluedDigits: TextLaw = ({ th }) =>
  (th ?? "")
    .match(new RegExp(`[ก-๎]${FIGURE}|${FIGURE}[ก-ฮเ-ไ]`, "g"))
    ?.map((glued) => `“${glued}” without a space`) ?? [];

/** Both languages say the same facts: each value that one tells, the other tells too. */
export const samePlaceholders: TextLaw = ({ th, en }) => {
  if (th === null || en === null) return [];
  const [inThai, inEnglish] = [th, en].map((text) => new Set(text.match(PLACEHOLDER) ?? []));
  const missing = [
    ...[...inThai!].filter((each) => !inEnglish!.has(each)).map((each) => `${each} in Thai alone`),
    ...[...inEnglish!].filter((each) => !inThai!.has(each)).map((each) => `${each} in English alone`),
  ];
  return missing;
};

/**
 * Before a noun a number has two forms with "|" between them, and {n} decides; {count} is the same number as it is
 * shown, with its thousands apart. Nothing else has a stroke.
 */
export const plurals: TextLaw = ({ th, en }) => {
  if (th?.includes("|")) return ["a stroke in Thai"];
  if (en === null) return [];
  const forms = en.split("|");
  if (forms.length > 2 || (forms.length === 2 && !/\{(?:n|count)\}/.test(en)))
    return ["a stroke without {n}"];
  if (forms.length === 2) return [];
  const counted =
    /\((?:e?s)\)|\{(?:n|count|cells|files|sheets|indicators|components|errors|faults|rows|error|info|warning|all)\} (?:more |other )?[a-z]+s\b/.exec(
      en,
    );
  return counted ? [`“${counted[0]}” for one and for many`] : [];
};
