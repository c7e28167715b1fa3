import { AT_ONCE, LONGEST_FRAME } from "../package/limits";
import type { OpcPackage } from "../package/opc-package";
import { nextTag, type XmlTag } from "../package/xml-scan";
import { tooLarge } from "../package/xlsx-error";

/** A sheet's XML in two: what stands around its cells, which is short, and the cells, which may be any number. */
export interface SheetText {
  /** The sheet with an empty `<sheetData>`. */
  readonly frame: string;
  /** What is within `<sheetData>`, cut anywhere; each call begins anew. */
  cells(): AsyncIterable<string> | Iterable<string>;
}

/**
 * A large part is gone through piece by piece, once for the frame and once for the cells, and never held whole.
 * Throws XlsxError, SyntaxError where `<sheetData>` has no end.
 */
export async function readSheetText(opc: OpcPackage, path: string): Promise<SheetText> {
  const pieces = textPieces(opc, path);
  const frame = new FrameReading(path);
  for await (const piece of pieces()) frame.add(piece);
  const { text, data } = frame.result();
  return { frame: text, cells: () => (data ? between(pieces(), data) : []) };
}

type Pieces = AsyncIterable<string> | Iterable<string>;

/** A small part is one piece, decoded once. */
function textPieces(opc: OpcPackage, path: string): () => Pieces {
  if (opc.sizeOf(path) > AT_ONCE) return () => opc.textPieces(path);
  const whole = [opc.requireText(path)];
  opc.release(path);
  return () => whole;
}

/** Positions in the whole text. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

async function* between(pieces: Pieces, { start, end }: Extent): AsyncGenerator<string, void> {
  let at = 0;
  for await (const piece of pieces) {
    const part = piece.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (part !== "") yield part;
    at += piece.length;
    if (at >= end) return;
  }
}

/** Collects the frame of a sheet; of its cells it keeps nothing but where they begin and end. */
class FrameReading {
  private head = "";
  private tail = "";
  /** How far the head was looked through, and in how many open elements that is. */
  private walked = 0;
  private depth = 0;
  /** What ends the cells, as soon as their beginning was found. */
  private closing: string | null = null;
  private start = 0;
  private end = -1;
  /** The end of what was looked through for the closing tag, which may begin there, and where that stands. */
  private carry = "";
  private at = 0;

  constructor(private readonly path: string) {}

  add(piece: string): void {
    if (this.end >= 0) this.tail += piece;
    else if (this.closing !== null) this.findEnd(piece, this.closing);
    else this.findStart(piece);
    const size = this.head.length + this.tail.length;
    if (size > LONGEST_FRAME) throw tooLarge(this.path, size, LONGEST_FRAME);
  }

  /** Throws SyntaxError where the cells have no end. */
  result(): { readonly text: string; readonly data: Extent | null } {
    if (this.closing !== null && this.end < 0) throw new SyntaxError("unclosed <sheetData>");
    const data = this.closing === null ? null : { start: this.start, end: this.end };
    return { text: this.head + this.tail, data };
  }

  private findStart(piece: string): void {
    this.head += piece;
    const tag = this.dataTag();
    if (!tag || tag.kind === "empty") return;
    const rest = this.head.slice(tag.end);
    this.head = this.head.slice(0, tag.end);
    this.start = this.at = tag.end;
    this.closing = `</${tag.qualifiedName}`;
    this.findEnd(rest, this.closing);
  }

  /** The tag that opens the cells: a child of the root. Null as long as it is not there. */
  private dataTag(): XmlTag | null {
    for (let tag = this.next(); tag; tag = this.next()) {
      if (tag.name === "sheetData" && tag.kind !== "close" && this.depth === 1) return tag;
      this.walked = tag.end;
      if (tag.kind !== "empty") this.depth += tag.kind === "open" ? 1 : -1;
    }
    return null;
  }

  private next(): XmlTag | null {
    try {
      return nextTag(this.head, this.walked);
    } catch (error) {
      // Cut within a tag, which may be whole with the next piece. One that is broken is found by who reads the frame.
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  private findEnd(piece: string, closing: string): void {
    // Where the tag is cut by the piece's beginning; the piece itself is not copied for it.
    const seam = (this.carry + piece.slice(0, closing.length)).indexOf(closing);
    const inPiece = seam < 0 ? piece.indexOf(closing) : -1;
    if (seam >= 0 || inPiece >= 0) {
      const found = seam >= 0 ? seam : this.carry.length + inPiece;
      this.end = this.at + found;
      this.tail = (this.carry + piece).slice(found);
      return;
    }
    const end = this.carry.slice(1 - closing.length) + piece.slice(1 - closing.length);
    this.at += this.carry.length + piece.length;
    this.carry = end.slice(1 - closing.length);
    this.at -= this.carry.length;
  }
}
