#!/usr/bin/env node
// The command line of Pramoen: `npx pramoen --help`. Built from src/cli when it is first used after a change.
import process from "node:process";
import { loadBundle } from "./bundle.mjs";

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

/** @type {typeof import("../src/cli/main")} */
const { main } = await loadBundle("cli", ['export { main } from "./src/cli/main";']);
process.exitCode = await main(process.argv.slice(2));
