import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import { saveXlsx } from "../../src/xlsx/writing/save";
import { Dice } from "../support/dice";
import { applyEdits, type Edit } from "./edits";
import type { RoundForm } from "./form";
import { ownForm } from "./own-form";
import { OWN_LAYOUTS } from "./own-layouts";
import { planAgency } from "./plan";
import { standardForm } from "./standard-form";

/** Every sixth agency has a form of its own. */
const OWN_EVERY = 6;
/** Of the others every third asked for a workbook without the add-in's functions. */
const PORTABLE_EVERY = 3;

export interface MadeForm {
  readonly form: RoundForm;
  readonly layout: string;
}

/** The form of one agency as it should be. */
export async function makeForm(number: number, seed: number): Promise<MadeForm> {
  const dice = diceOf(number, seed);
  const file = `${String(number + 1).padStart(2, "0")}-${KINDS[kindOf(number)]}.xlsx`;
  const kind = kindOf(number);
  if (kind === "own") {
    const layout = OWN_LAYOUTS[Math.floor(number / OWN_EVERY) % OWN_LAYOUTS.length]!;
    const form = await ownForm(file, layout, planAgency(number, dice, { decimals: 1 }));
    return { form, layout: layout.says };
  }
  const form = await standardForm(file, kind, planAgency(number, dice, { decimals: 2 }), dice);
  return { form, layout: `standard, ${kind}` };
}

const KINDS = { functions: "standard", portable: "portable", own: "own" } as const;

function kindOf(number: number): keyof typeof KINDS {
  if (number % OWN_EVERY === OWN_EVERY - 1) return "own";
  return number % PORTABLE_EVERY === 1 ? "portable" : "functions";
}

/** The same for the same seed, whatever is made before. */
export function diceOf(number: number, seed: number, purpose = 0): Dice {
  return new Dice(Math.imul(seed + 1, 1_000_003) + number * 101 + purpose);
}

/** The file that is handed in: edited, calculated and saved. */
export async function handIn({ workbook }: RoundForm, edits: readonly Edit[]): Promise<Uint8Array> {
  applyEdits(workbook, edits);
  const { bytes } = await calculateWorkbook(await saveXlsx(workbook));
  return bytes;
}
