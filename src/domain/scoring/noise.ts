/**
 * How far computed figures may lie from the exact ones for binary reasons alone. Everything that compares, rounds or
 * settles takes its bound from here, so that two of them never disagree about the same figure.
 */

/**
 * A few operations, relative to the size of the figures: more than the noise of a few additions, less than the last of
 * 15 digits, so two figures that Excel can tell apart are never confused.
 */
export const STEP_NOISE = 2 ** -50;

/** A sum over a few hundred rows, relative to the size of the sum. */
export const SUM_NOISE = 2 ** -46;

/** Figures of a form, on the scale of scores and weights, absolute: nothing that a reader could see. */
export const FIGURE_NOISE = 1e-9;
