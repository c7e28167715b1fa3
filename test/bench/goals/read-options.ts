import { parseArgs } from "node:util";

/** What every benchmark of whole programs can be asked for. */
export interface BenchOptions<Part extends string> {
  readonly installsPeers: boolean;
  readonly rounds: number;
  readonly only: Part | null;
  readonly profiles: boolean;
}

/** @throws where an option is unknown or its value is none; `canProfile`: whether there is a `--profile` */
export function readBenchOptions<Part extends string>(
  args: readonly string[],
  parts: readonly Part[],
  canProfile = false,
): BenchOptions<Part> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      peers: { type: "boolean", default: false },
      rounds: { type: "string", default: "3" },
      only: { type: "string" },
      ...(canProfile && { profile: { type: "boolean", default: false } as const }),
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds ${values.rounds}: a whole number from 1 up.`);
  const only = parts.find((part) => part === values.only) ?? null;
  if (values.only !== undefined && only === null)
    throw new Error(`--only ${values.only}: ${parts.join(" or ")}.`);
  return { installsPeers: values.peers === true, rounds, only, profiles: values.profile === true };
}
