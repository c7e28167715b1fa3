import { strFromU8, zipSync, type Zippable } from "fflate";
import { checkDirectory, pathOfEntry } from "./check-directory";
import { decodeInPieces, encodingOf } from "./decode-pieces";
import { MOST_ENTRIES, READING_LIMITS, type PackageLimits } from "./limits";
import { PackedPart, readingArchive } from "./packed-part";
import { PORTABLE_UNPACKER, type Unpacker } from "./unpacker";
import { attributesOf, childElements, encodeXml, rootElement } from "./xml-scan";
import { tooLarge, XlsxError } from "./xlsx-error";
import { readDirectory } from "./zip-directory";

export interface Relationship {
  readonly id: string;
  /** The last segment of the type's address: "worksheet", "styles", "hyperlink". */
  readonly kind: string;
  /** The part's path for an internal target, the address as it stands for an external one. */
  readonly target: string;
  readonly isExternal: boolean;
}

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * The parts of an Office file, each unpacked when it is asked for. Paths have no leading slash; a part that is not set
 * keeps its bytes.
 */
export class OpcPackage {
  /** By lower case, since stored names compare without it. The first of several that differ in case alone. */
  private names: ReadonlyMap<string, string> | null = null;

  private constructor(
    private readonly parts: Map<string, Uint8Array | PackedPart>,
    /** Everything in the file, also what is no part of this package any more. */
    private readonly archive: readonly PackedPart[],
    private readonly limits: PackageLimits,
  ) {}

  /**
   * Keeps the bytes, which must not change from now on. Throws XlsxError: `encrypted`, `corrupt`, `too-large` by what
   * the archive's directory states, or `not-a-workbook` where the bytes are no zip at all. Nothing is unpacked yet:
   * whether a part is damaged shows when it is asked for, and in {@link checkAll}.
   */
  static open(
    bytes: Uint8Array,
    unpacker: Unpacker = PORTABLE_UNPACKER,
    limits: PackageLimits = READING_LIMITS,
  ): OpcPackage {
    refuseForeignContainers(bytes);
    // A view without the ways of Node's Buffer.
    const zip = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { entries } = readingArchive(() => {
      const directory = readDirectory(zip, MOST_ENTRIES);
      checkDirectory(zip, directory, limits);
      return directory;
    });
    const files = entries.filter(({ name }) => !name.endsWith("/"));
    const archive = files.map((entry) => new PackedPart(zip, entry, unpacker));
    const parts = new Map(files.map((entry, index) => [pathOfEntry(entry), archive[index]!]));
    // What writes archives lists parts as properties, and this one would not be one. No Office file has it.
    parts.delete("__proto__");
    return new OpcPackage(parts, archive, limits);
  }

  /** Another package of the same parts; a change to one does not reach the other. */
  copy(): OpcPackage {
    return new OpcPackage(new Map(this.parts), this.archive, this.limits);
  }

  /** Whether no part of it was set or removed since it was copied from the other. */
  holdsSameAs(other: OpcPackage): boolean {
    const isSame = ([path, part]: [string, unknown]) => other.parts.get(path) === part;
    return this.parts.size === other.parts.size && [...this.parts].every(isSame);
  }

  /**
   * Unpacks what nobody has asked for yet, and keeps none of it: a file that is damaged anywhere is refused.
   * Throws XlsxError `corrupt`.
   */
  async checkAll(): Promise<void> {
    for (const part of this.archive) await part.check();
  }

  /**
   * What `read` makes of a file that is damaged nowhere: damage is the first thing to say of a file, whatever else is
   * the matter with it, but for what is too large to be looked through. Throws XlsxError `corrupt`.
   */
  async readWhole<T>(read: () => Promise<T>): Promise<T> {
    let result: T;
    try {
      result = await read();
    } catch (error) {
      if (!(error instanceof XlsxError && error.problem === "too-large")) await this.checkAll();
      throw error;
    }
    await this.checkAll();
    return result;
  }

  /** Stored names compare without case, as the packaging standard has it. */
  pathOf(path: string): string | null {
    if (this.parts.has(path)) return path;
    this.names ??= namesByLowerCase(this.parts.keys());
    return this.names.get(path.toLowerCase()) ?? null;
  }

  has(path: string): boolean {
    return this.pathOf(path) !== null;
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  /** Throws XlsxError `corrupt` where the part is damaged. */
  bytes(path: string): Uint8Array | null {
    const name = this.pathOf(path);
    return name === null ? null : bytesOf(this.parts.get(name)!);
  }

  /** The bytes one piece after the other, for what may be large. Throws XlsxError `corrupt` where it is damaged. */
  pieces(path: string): AsyncIterable<Uint8Array> | Iterable<Uint8Array> | null {
    const part = this.parts.get(this.pathOf(path) ?? path);
    return part === undefined ? null : part instanceof PackedPart ? part.pieces() : [part];
  }

  /** The size of a part as the archive states it, or as it was set; 0 where there is none. */
  sizeOf(path: string): number {
    const part = this.parts.get(this.pathOf(path) ?? path);
    return part instanceof PackedPart ? part.size : (part?.length ?? 0);
  }

  /** The part as text, cut anywhere, for what may be large. Throws XlsxError `corrupt` where it is missing or damaged. */
  async *textPieces(path: string): AsyncGenerator<string, void> {
    const pieces = this.pieces(path);
    if (pieces === null) throw new XlsxError("corrupt", `${path} is missing`);
    yield* decodeInPieces(pieces);
  }

  /** Lets go of a part's unpacked bytes, for who has read it and will not again. */
  release(path: string): void {
    const part = this.parts.get(this.pathOf(path) ?? path);
    if (part instanceof PackedPart) part.release();
  }

  /**
   * The part as text, in the encoding its byte-order mark tells; null where there is none. Throws XlsxError `too-large`
   * for one that is not to be held whole.
   */
  text(path: string): string | null {
    this.refuseHolding(path);
    const bytes = this.bytes(path);
    if (!bytes) return null;
    const encoding = encodingOf(bytes);
    if (encoding !== "utf-8") return new TextDecoder(encoding).decode(bytes);
    const text = strFromU8(bytes);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  private refuseHolding(path: string): void {
    const part = this.parts.get(this.pathOf(path) ?? path);
    if (part instanceof PackedPart && part.size > this.limits.whole)
      throw tooLarge(path, part.size, this.limits.whole);
  }

  /** The part as text; throws XlsxError `corrupt` where it is missing. */
  requireText(path: string): string {
    const text = this.text(path);
    if (text === null) throw new XlsxError("corrupt", `${path} is missing`);
    return text;
  }

  setText(path: string, xml: string): void {
    // A part that was UTF-16 says so in its declaration, which must not outlive the change to UTF-8.
    const declared = xml.replace(/^(<\?xml[^>]*?encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2");
    this.setBytes(path, new TextEncoder().encode(declared));
  }

  setBytes(path: string, bytes: Uint8Array): void {
    this.parts.set(this.pathOf(path) ?? path, bytes);
    this.names = null;
  }

  remove(path: string): void {
    const name = this.pathOf(path);
    if (name === null) return;
    this.parts.delete(name);
    this.names = null;
    const xml = this.text(CONTENT_TYPES);
    if (xml === null) return;
    for (const type of childElements(xml, rootElement(xml))) {
      const part = attributesOf(xml, type.tag)["PartName"];
      if (part?.toLowerCase() !== `/${name.toLowerCase()}`) continue;
      this.setText(CONTENT_TYPES, xml.slice(0, type.start) + xml.slice(type.end));
      return;
    }
  }

  /** The declared content type of a part, by its own entry or its extension. */
  contentTypeOf(path: string): string | null {
    const xml = this.requireText(CONTENT_TYPES);
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    let byExtension: string | null = null;
    for (const type of childElements(xml, rootElement(xml))) {
      const attributes = attributesOf(xml, type.tag);
      if (attributes["PartName"]?.toLowerCase() === `/${path.toLowerCase()}`) {
        return attributes["ContentType"] ?? null;
      }
      if (attributes["Extension"]?.toLowerCase() === extension)
        byExtension = attributes["ContentType"] ?? null;
    }
    return byExtension;
  }

  /** Adds a part with its content type; one that is there already is replaced. */
  addPart(path: string, xml: string, contentType: string): void {
    if (!this.has(path)) {
      const types = this.requireText(CONTENT_TYPES);
      const entry = `<Override PartName="/${encodeXml(path)}" ContentType="${encodeXml(contentType)}"/>`;
      this.setText(CONTENT_TYPES, insertBeforeEnd(types, entry));
    }
    this.setText(path, xml);
  }

  /** Says what parts of this file extension ("vml") hold, where nothing says so yet. */
  declareExtension(extension: string, contentType: string): void {
    const types = this.requireText(CONTENT_TYPES);
    const root = rootElement(types);
    const isKnown = [...childElements(types, root)].some((type) => {
      return attributesOf(types, type.tag)["Extension"]?.toLowerCase() === extension;
    });
    if (isKnown || root.tag.kind === "empty") return;
    const entry = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
    this.setText(CONTENT_TYPES, types.slice(0, root.innerStart) + entry + types.slice(root.innerStart));
  }

  /** The relationships of a part ("" for those of the package), with targets resolved. */
  relationships(path: string): Relationship[] {
    const xml = this.text(relationshipsPath(path));
    if (xml === null) return [];
    return [...childElements(xml, rootElement(xml))].map((element) => {
      const attributes = attributesOf(xml, element.tag);
      const isExternal = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        kind: (attributes["Type"] ?? "").replace(/^.*\//, ""),
        target: isExternal ? target : resolveTarget(path, target),
        isExternal,
      };
    });
  }

  /** Adds a relationship to another part of this package and gives its id. */
  relate(path: string, type: string, target: string): string {
    const own = relationshipsPath(path);
    const taken = new Set(this.relationships(path).map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const entry = `<Relationship Id="rId${number}" Type="${type}" Target="/${encodeXml(target)}"/>`;
    const before = this.text(own);
    // Old packages state the type of each such part by its name.
    if (before === null) this.declareExtension("rels", RELATIONSHIPS_TYPE);
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    this.setText(own, insertBeforeEnd(before ?? empty, entry));
    return `rId${number}`;
  }

  unrelate(path: string, id: string): void {
    const own = relationshipsPath(path);
    const xml = this.text(own);
    if (xml === null) return;
    for (const element of childElements(xml, rootElement(xml))) {
      if (attributesOf(xml, element.tag)["Id"] !== id) continue;
      this.setText(own, xml.slice(0, element.start) + xml.slice(element.end));
      return;
    }
  }

  /** The file: parts in their order, a fixed time, so that the same parts give the same bytes. */
  write(level: 0 | 6 = 6): Uint8Array {
    const entries: Zippable = {};
    const mtime = new Date(1980, 0, 1);
    for (const [path, part] of this.parts) entries[path] = [bytesOf(part), { mtime, level }];
    return zipSync(entries);
  }
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments = source.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** Puts an element at the end of the root element, which may be empty. */
export function insertBeforeEnd(xml: string, element: string): string {
  const root = rootElement(xml);
  if (root.tag.kind !== "empty") return xml.slice(0, root.innerEnd) + element + xml.slice(root.innerEnd);
  const opened = `${xml.slice(root.start, root.end - 2)}>`;
  return `${xml.slice(0, root.start)}${opened}${element}</${root.tag.qualifiedName}>${xml.slice(root.end)}`;
}

function bytesOf(part: Uint8Array | PackedPart): Uint8Array {
  return part instanceof PackedPart ? part.bytes() : part;
}

function namesByLowerCase(names: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, name);
  }
  return found;
}

function refuseForeignContainers(bytes: Uint8Array): void {
  const head = [...bytes.subarray(0, 8)];
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // A compound file is an encrypted workbook where it holds this stream, an old .xls otherwise.
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    if (contains(bytes, name)) throw new XlsxError("encrypted", "the workbook is protected by a password");
    throw new XlsxError("not-a-workbook", "a file of the old binary format");
  }
  if (!startsWith(head, [0x50, 0x4b])) throw new XlsxError("not-a-workbook", "no zip archive");
}

function startsWith(bytes: readonly number[], expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
