import { normaliseText } from "../thai/text";
import { wordsOf } from "../thai/words";
import { FUNCTION_GUIDE, type FunctionEntry } from "./function-guide";

/**
 * Functions that hold all the words of the query, in either language and any order: those first whose name or task says
 * just that, then by where the words stand. An empty query finds them all.
 */
export function searchFunctions(
  query: string,
  entries: readonly FunctionEntry[] = FUNCTION_GUIDE,
): readonly FunctionEntry[] {
  const wanted = searchKey(query);
  if (wanted === "") return entries;
  return RANKS.flatMap((isOf, rank) =>
    entries.filter(
      (entry) => isOf(entry, wanted) && !RANKS.slice(0, rank).some((before) => before(entry, wanted)),
    ),
  );
}

type Rank = (entry: FunctionEntry, wanted: string) => boolean;

/** From the closest match to the widest. */
const RANKS: readonly Rank[] = [
  (entry, wanted) => textsOf(entry).tasks.includes(wanted),
  (entry, wanted) => holdsWords(textsOf(entry).tasks, wanted),
  (entry, wanted) => holdsWords(textsOf(entry).description, wanted),
  (entry, wanted) => holdsWords(textsOf(entry).all, wanted),
];

/** Thai is written without spaces, so a part of the query that is not there as a whole may be there word by word. */
function holdsWords(text: string, wanted: string): boolean {
  return wanted
    .split(" ")
    .every((part) => text.includes(part) || wordsOf(part).every((word) => text.includes(word)));
}

/** Texts of an entry to look through, each with those before it. */
interface SearchTexts {
  readonly tasks: string;
  readonly description: string;
  readonly all: string;
}

const searchTexts = new WeakMap<FunctionEntry, SearchTexts>();

function textsOf(entry: FunctionEntry): SearchTexts {
  const known = searchTexts.get(entry);
  if (known) return known;
  const { name, description, parameters, examples } = entry;
  const tasks = keyOf([name], entry.tasks);
  const described = tasks + keyOf([], [description]);
  const names = parameters.map((parameter) => parameter.name);
  const rest = [...parameters.map((each) => each.description), ...examples.map(({ note }) => note)];
  const texts = { tasks, description: described, all: described + keyOf(names, rest) };
  searchTexts.set(entry, texts);
  return texts;
}

function keyOf(
  names: readonly string[],
  texts: readonly { readonly th: string; readonly en: string }[],
): string {
  return [...names, ...texts.flatMap(({ th, en }) => [th, en])]
    .map((text) => `${searchKey(text)}\n`)
    .join("");
}

/** Function names are looked for with their equals sign too. */
function searchKey(text: string): string {
  return normaliseText(text).toLowerCase().replace(/^=/, "");
}
