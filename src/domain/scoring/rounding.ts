import { STEP_NOISE } from "./noise";

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, decimals) => 10 ** decimals);
/** Above this, a scaled value is too coarse for the arithmetic path. */
const ARITHMETIC_LIMIT = 2 ** 48;

/**
 * Rounds half up (away from zero, as Excel's ROUND does) at 0 to 15 decimals.
 *
 * What counts is the shortest decimal that stands for the number, the one Excel and people see:
 * 1.005 gives 1.01 although the binary value lies just below. Throws RangeError on other decimals.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const power = POWERS_OF_TEN[decimals];
  if (power === undefined) throw new RangeError(`decimals must be a whole number from 0 to 15: ${decimals}`);
  if (!Number.isFinite(value)) return value;
  const scaled = Math.abs(value) * power;
  if (scaled >= ARITHMETIC_LIMIT) return roundDigits(value, decimals);
  const whole = Math.floor(scaled);
  const distance = scaled - whole - 0.5;
  // So close to a tie that the binary fraction cannot decide it: the decimal digits do.
  if (Math.abs(distance) <= scaled * STEP_NOISE) return roundDigits(value, decimals);
  const rounded = (distance > 0 ? whole + 1 : whole) / power;
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

/** The same on the digits themselves, of a number from about a half of the last kept digit on; exact, but slow. */
function roundDigits(value: number, decimals: number): number {
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e") as [string, string];
  const digits = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + decimals;
  if (kept >= digits.length) return value;
  // No digits at all are 0.
  const head = BigInt(digits.slice(0, kept));
  const rounded = digits.charAt(kept) >= "5" ? head + 1n : head;
  const result = Number(`${rounded}e-${decimals}`);
  return value < 0 && result > 0 ? -result : result;
}

const GRID = 1e9;

/**
 * Takes binary noise off a computed figure: one that lies within `noise` of a figure with at most
 * 9 decimals becomes that figure, so that a tie such as 89.995 is a tie again. Others stay as they are.
 */
export function settle(value: number, noise: number): number {
  const near = Math.round(value * GRID) / GRID;
  return Math.abs(near - value) <= noise ? near : value;
}
