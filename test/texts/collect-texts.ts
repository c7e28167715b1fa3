import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A text that people read, with where it stands. Of one that is in one language only, the other is null. */
export interface ShownText {
  /** "taskpane/texts.ts:12", below the project's folder. */
  readonly at: string;
  readonly th: string | null;
  readonly en: string | null;
}

const ROOT = path.resolve(__dirname, "../..");
const THAI = /[\u0e00-\u0e7f]/;
/** What a value filled in by code stands as: its words are not known here. */
const FILLED = "{…}";

/** Every file below a folder of the project, by its path with forward slashes. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.split(path.sep).join("/")}`)
    .filter((file) => ending.test(file))
    .sort();
}

export const contentOf = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

/** `{ th, en }` of a source file, and every other text with a Thai letter in it. */
export function textsOfSource(file: string, content: string): ShownText[] {
  if (!THAI.test(content) && !/\ben:/.test(content)) return [];
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.ES2022, true, kind);
  const texts: ShownText[] = [];
  const at = (node: ts.Node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const walk = (node: ts.Node): void => {
    const pair = ts.isObjectLiteralExpression(node) ? pairOf(node) : null;
    if (pair) {
      texts.push({ at: at(node), ...pair });
      return;
    }
    const text = textOf(node);
    if (text !== null && THAI.test(text)) texts.push({ at: at(node), th: text, en: null });
    else ts.forEachChild(node, walk);
  };
  walk(source);
  return texts;
}

/** A pair may have more beside its two languages; one that is made by code, such as a formatted one, is none. */
function pairOf(node: ts.ObjectLiteralExpression): Pick<ShownText, "th" | "en"> | null {
  const [th, en] = ["th", "en"].map((name) => {
    const property = node.properties.find(
      (each) => ts.isPropertyAssignment(each) && each.name.getText() === name,
    );
    return property ? textOf((property as ts.PropertyAssignment).initializer) : null;
  });
  return typeof th === "string" && typeof en === "string" ? { th, en } : null;
}

/** What a literal says; null for everything else. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => FILLED + literal.text).join("");
  }
  return null;
}

/** `{ "th", "en" }` anywhere in a document. */
export function textsOfJson(file: string, content: string): ShownText[] {
  const texts: ShownText[] = [];
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== "object" || value === null) return;
    const { th, en } = value as Readonly<Record<string, unknown>>;
    if (typeof th === "string" && typeof en === "string") texts.push({ at: `${file}${place}`, th, en });
    for (const [key, each] of Object.entries(value)) walk(each, `${place}/${key}`);
  };
  walk(JSON.parse(content), "");
  return texts;
}

/** Texts of the manifest: the one for every language, in which Thai may stand, and the Thai one. */
export function textsOfManifest(file: string, content: string): ShownText[] {
  const elements = content.matchAll(
    /DefaultValue="([^"]*)"[^<]*<(?:bt:)?Override Locale="th-[^"]*" Value="([^"]*)"/g,
  );
  return [...elements]
    .map(([, en, th], i) => ({ at: `${file}#${i + 1}`, th: th!, en: en! }))
    .filter(({ th }) => THAI.test(th));
}

/**
 * What a page says: its lines, cell by cell and language by language where one stands beside the other behind " · ".
 * Code and addresses are typed, not told.
 */
export function textsOfPage(file: string, content: string): ShownText[] {
  const lines = content.replace(/```[^]*?```/g, (code) => code.replace(/[^\n]/g, "")).split("\n");
  return lines.flatMap((line, i) =>
    line
      .replace(/`[^`]*`|\]\([^)]*\)|_/g, " ")
      .split(/\||·/)
      .map((text) => {
        const at = `${file}:${i + 1}`;
        const [thai, latin] = [/[\u0e00-\u0e7f]/g, /[a-z]/gi].map(
          (letter) => text.match(letter)?.length ?? 0,
        );
        return thai! > latin! ? { at, th: text, en: null } : { at, th: null, en: text };
      }),
  );
}
