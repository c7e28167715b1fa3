import type { Kind } from "../mistake";
import { ITA } from "./other-parts/ita";
import { BASICS, MOVED } from "./other-parts/basics";
import { REVENUE } from "./other-parts/revenue";
import { BOARD } from "./other-parts/board";
import { TABLES } from "./other-parts/years";

/** Basic information, revenue, board, ITA and the tables over years. */
export const OTHER_PARTS: readonly Kind[] = [...ITA, ...BASICS, ...MOVED, ...REVENUE, ...BOARD, ...TABLES];
