/** What happens to headings on their way: one text in, the same text damaged out; unchanged where it cannot be. */
export interface Damage {
  readonly id: string;
  readonly about: string;
  readonly damage: (text: string) => string;
}

const TONE = /[\u0e48-\u0e4b]/;
const ALL_TONES = new RegExp(TONE.source, "g");
const LETTER = /[ก-ฮa-z]/i;

export const DAMAGES: readonly Damage[] = [
  { id: "sara-am", about: "ำ in two characters", damage: (text) => text.replaceAll("ำ", "\u0e4d\u0e32") },
  {
    id: "tone-first",
    about: "a tone mark before its vowel",
    damage: (text) => text.replace(/([\u0e34-\u0e39])([\u0e48-\u0e4b])/g, "$2$1"),
  },
  {
    id: "thai-digits",
    about: "figures in Thai digits",
    damage: (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))),
  },
  { id: "zero-width", about: "a zero-width space in the middle", damage: (text) => inMiddle(text, "\u200b") },
  { id: "no-break", about: "spaces that do not break", damage: (text) => text.replaceAll(" ", "\u00a0") },
  {
    id: "broken-word",
    about: "a line break in the middle of a word",
    damage: (text) => inMiddle(text, "\n"),
  },
  { id: "spaced-letters", about: "a space after each Thai letter", damage: (text) => spaced(text) },
  { id: "one-tone-lost", about: "one tone mark lost", damage: (text) => text.replace(TONE, "") },
  { id: "tones-lost", about: "all tone marks lost", damage: (text) => text.replace(ALL_TONES, "") },
  { id: "aa-as-am", about: "า printed as ำ", damage: (text) => text.replaceAll("า", "ำ") },
  { id: "am-as-aa", about: "ำ printed as า", damage: (text) => text.replaceAll("ำ", "า") },
  { id: "letter-lost", about: "a letter lost", damage: (text) => atLetter(text, () => "") },
  {
    id: "letter-replaced",
    about: "a letter replaced",
    damage: (text) => atLetter(text, (letter) => (letter === "ฬ" ? "ฮ" : "ฬ")),
  },
  { id: "letters-exchanged", about: "two letters exchanged", damage: (text) => exchanged(text) },
];

/** Thai alone: a bracket's contents are spared, since what prints so prints words so. */
function spaced(text: string): string {
  return text.replace(/([ก-ฮ][ัิ-ฺ็-๎]*|[ะาำเ-ๅ])(?=[ก-๎])/g, "$1 ");
}

function inMiddle(text: string, sign: string): string {
  const at = middleLetter(text);
  return at === null ? text : text.slice(0, at) + sign + text.slice(at);
}

function atLetter(text: string, change: (letter: string) => string): string {
  const at = middleLetter(text);
  return at === null ? text : text.slice(0, at) + change(text.charAt(at)) + text.slice(at + 1);
}

function exchanged(text: string): string {
  const at = middleLetter(text);
  if (at === null) return text;
  return text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
}

/** The letter nearest to the middle of the words before a bracket, with a letter before it; null for texts of less than four. */
function middleLetter(text: string): number | null {
  const words = text.replace(/[(\n].*$/s, "");
  const places = [...words.matchAll(new RegExp(LETTER, "gi"))].map(({ index }) => index);
  const inside = places.filter((place) => place > 0 && LETTER.test(words.charAt(place - 1)));
  return places.length < 4 ? null : (inside[Math.floor(inside.length / 2)] ?? null);
}
