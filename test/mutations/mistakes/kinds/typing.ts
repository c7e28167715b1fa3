import type { Kind } from "../mistake";
import { RESULTS } from "./typing/results";
import { TARGETS } from "./typing/targets";
import { WEIGHTS } from "./typing/weights";
import { SCORES, CLOSING } from "./typing/scores";

/** Slips of typing in the indicator table. */
export const TYPING: readonly Kind[] = [...RESULTS, ...TARGETS, ...WEIGHTS, ...SCORES, ...CLOSING];
