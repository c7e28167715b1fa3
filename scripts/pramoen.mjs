#!/usr/bin/env node
// The command line of Pramoen: `npx pramoen --help`. Built from src/cli when it is first used after a change.
import process from "node:process";
import { loadBundle } from "./bundle.mjs";

/** @type {typeof import("../src/cli/exit-codes").EXIT.crashed} */
const CRASHED = 70;

// Until the program says how it ended: 1 is a verdict on a file, and no failure of ours may look like one.
process.exitCode = CRASHED;

const program = await load();
await program?.main(process.argv.slice(2), {
  script: new URL("review-worker.mjs", import.meta.url),
  bundle: program.bundle,
});

/** @returns {Promise<typeof import("../src/cli/main") & { readonly bundle: string } | null>} */
async function load() {
  try {
    // Threads take their work from the same bundle, which has it apart from what the program starts with.
    return await loadBundle("cli", [
      'export { main } from "./src/cli/main";',
      'export const serveReviews = async () => (await import("./src/cli/review/serve-reviews")).serveReviews;',
      "export const bundle = import.meta.url;",
    ]);
  } catch (error) {
    process.stderr.write(
      "pramoen: เริ่ม Pramoen ไม่ได้ รัน npm ci ในโฟลเดอร์ของ Pramoen แล้วลองอีกครั้ง (PRAMOEN_DEBUG=1 แสดงสาเหตุ) · " +
        "The program cannot be started; run npm ci in its folder and try again (PRAMOEN_DEBUG=1 shows why).\n",
    );
    if (process.env["PRAMOEN_DEBUG"]) console.error(error);
    return null;
  }
}
