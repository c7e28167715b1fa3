import { parseArgs } from "node:util";

/**
 * npm run bench -- round [OPTION…]
 *   --peers       installs SheetJS for the benchmark first, where it is not there yet (needs the network)
 *   --rounds N    how often each program is measured; 3 unless told
 *   --only PART   speed or memory
 */
export interface RoundOptions {
  readonly installsPeers: boolean;
  readonly rounds: number;
  readonly only: Part | null;
}

const PARTS = ["speed", "memory"] as const;
type Part = (typeof PARTS)[number];

/** @throws where an option is unknown or its value is none */
export function roundOptions(args: readonly string[]): RoundOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      peers: { type: "boolean", default: false },
      rounds: { type: "string", default: "3" },
      only: { type: "string" },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds ${values.rounds}: a whole number from 1 up.`);
  const only = PARTS.find((part) => part === values.only) ?? null;
  if (values.only !== undefined && only === null)
    throw new Error(`--only ${values.only}: ${PARTS.join(" or ")}.`);
  return { installsPeers: values.peers, rounds, only };
}
