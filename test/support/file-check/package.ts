import path from "node:path";
import { elements } from "./xml";

export type Parts = ReadonlyMap<string, string>;

export interface Relation {
  readonly id: string;
  readonly kind: string;
  /** Null for an external one. */
  readonly target: string | null;
}

const CONTENT_TYPES = "[Content_Types].xml";

export function relationsOf(parts: Parts, source: string): Relation[] {
  const xml = parts.get(relationsPath(source)) ?? "";
  return elements(xml, "Relationship").map(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const target = Target.startsWith("/")
      ? Target.slice(1)
      : path.posix.normalize(path.posix.join(path.posix.dirname(source), Target));
    return { id: Id, kind: Type.replace(/.*\//, ""), target: TargetMode === "External" ? null : target };
  });
}

function relationsPath(source: string): string {
  return path.posix.join(path.posix.dirname(source), "_rels", `${path.posix.basename(source)}.rels`);
}

/** The part that relationships belong to. */
function sourceOf(relations: string): string {
  if (relations === "_rels/.rels") return "";
  return path.posix.join(
    path.posix.dirname(path.posix.dirname(relations)),
    path.posix.basename(relations, ".rels"),
  );
}

/** Content types, relationships, and that every part is led to. */
export function checkPackage(parts: Parts): string[] {
  const errors: string[] = [];
  const names = [...parts.keys()].filter((name) => name !== CONTENT_TYPES);
  const types = parts.get(CONTENT_TYPES) ?? "";
  const overrides = elements(types, "Override").map(({ attributes }) =>
    attributes["PartName"]!.toLowerCase(),
  );
  const extensions = elements(types, "Default").map(({ attributes }) =>
    attributes["Extension"]!.toLowerCase(),
  );
  for (const list of [overrides, extensions])
    if (new Set(list).size < list.length) errors.push("a content type stated twice");
  const present = new Set(names.map((name) => `/${name.toLowerCase()}`));
  for (const override of overrides)
    if (!present.has(override)) errors.push(`content type of missing ${override}`);
  for (const name of names) {
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    if (!overrides.includes(`/${name.toLowerCase()}`) && !extensions.includes(extension))
      errors.push(`no content type for ${name}`);
  }
  const reached = new Set<string>();
  const sources = names.filter((name) => name.endsWith(".rels")).map(sourceOf);
  for (const source of sources) {
    if (source !== "" && !parts.has(source)) errors.push(`relationships of missing ${source}`);
    const relations = relationsOf(parts, source);
    if (new Set(relations.map(({ id }) => id)).size < relations.length) errors.push(`double id in ${source}`);
    for (const { target, kind } of relations) {
      if (target === null || target.startsWith("#")) continue;
      if (!present.has(`/${target.toLowerCase()}`))
        errors.push(`${source} leads to missing ${target} (${kind})`);
      reached.add(target.toLowerCase());
    }
  }
  for (const name of names)
    if (!name.endsWith(".rels") && !reached.has(name.toLowerCase())) errors.push(`nothing leads to ${name}`);
  return errors;
}
