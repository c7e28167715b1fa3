/** Digits that Excel keeps when a number becomes a text. */
const DIGITS = 15;
/** From here on, and below its inverse, Excel writes powers of ten. */
const LEAST_POWER = 1e20;
const MOST_FRACTION = 1e-9;

/** A number as Excel makes a text of it, whatever format its cell has. */
export function numberText(number: number): string {
  const rounded = Number(number.toPrecision(DIGITS));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= LEAST_POWER || size < MOST_FRACTION)) return powerText(rounded);
  const text = String(rounded);
  return text.includes("e") ? fixedText(rounded) : text;
}

/** "1.5E+25": a sign, and two digits of the exponent at least. */
function powerText(number: number): string {
  const [mantissa, exponent] = number.toExponential().split("e") as [string, string];
  return `${mantissa}E${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

function fixedText(number: number): string {
  return number.toFixed(DIGITS + 9).replace(/\.?0+$/, "");
}
