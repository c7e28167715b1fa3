import { DocSimpleSkeleton } from "@univerjs/engine-render";
import { thaiWordEnds } from "./thai-words";

interface Break {
  readonly position: number;
  readonly type: string;
}

interface LineBreaker {
  readonly content: string;
  nextBreakPoint(): Break | null;
}

/** Where one breaker has come to: the grid's own next break, and the word ends before it. */
interface Progress {
  own: Break | null;
  readonly words: number[];
  last: number;
}

let isDone = false;

/**
 * Lets the grid break Thai lines between words. Thai is written without spaces, so the grid would break it
 * anywhere, even before a vowel. Its line breaker is no part of its public face; it is reached through the one
 * class that carries it.
 */
export function breakThaiLines(): void {
  if (isDone) return;
  isDone = true;
  const carrier = new DocSimpleSkeleton("ก", "12px sans-serif", true, 100, 100);
  const breaker = (carrier as unknown as { _lineBreaker?: LineBreaker })._lineBreaker;
  if (!breaker) throw new Error("The grid's line breaker is not where it was.");
  const prototype = Object.getPrototypeOf(breaker) as LineBreaker;
  const ownBreak = prototype.nextBreakPoint;
  const progresses = new WeakMap<LineBreaker, Progress>();
  prototype.nextBreakPoint = function (this: LineBreaker) {
    let progress = progresses.get(this);
    if (!progress) {
      progress = { own: null, words: thaiWordEnds(this.content), last: 0 };
      progresses.set(this, progress);
    }
    progress.own ??= ownBreak.call(this);
    if (!progress.own) return null;
    const end = progress.own.position;
    while ((progress.words[0] ?? Infinity) <= progress.last) progress.words.shift();
    const word = progress.words[0];
    if (word !== undefined && word < end) {
      progress.last = word;
      return newBreak(progress.own, word);
    }
    const own = progress.own;
    progress.own = null;
    progress.last = end;
    return own;
  };
}

/** A break of the grid's own class, of its ordinary kind. */
function newBreak(like: Break, position: number): Break {
  const constructor = like.constructor as new (position: number) => Break;
  return new constructor(position);
}
