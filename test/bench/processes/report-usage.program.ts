/** Loaded before a measured program (`node --require`): at its end it tells on descriptor 3 what the process took. */
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// A thread of the program loads this too, but the process is counted once.
if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 }));
  });
}
