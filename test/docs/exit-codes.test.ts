import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

test("docs/exit-codes.md is the table that the commands end by", () => {
  execFileSync(process.execPath, [path.join(root, "scripts/generate-exit-code-docs.mjs"), "--check"], {
    cwd: root,
    stdio: "pipe",
  });
});
