// Writes docs/exit-codes.md from the table of exit codes of the command line.
// Usage: node scripts/generate-exit-code-docs.mjs [--check]
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { loadBundle } from "./bundle.mjs";

const root = path.resolve(fileURLToPath(new URL("../", import.meta.url)));
const page = path.join(root, "docs/exit-codes.md");

/** @type {typeof import("../src/cli/exit-codes")} */
const { COMMON_EXIT_CODES, EXIT, EXIT_CODES } = await loadBundle("exit-codes", [
  `export { COMMON_EXIT_CODES, EXIT, EXIT_CODES } from "./src/cli/exit-codes";`,
]);

/** @typedef {Readonly<Partial<Record<number, { readonly th: string, readonly en: string }>>>} Codes */

const shared = Object.keys(COMMON_EXIT_CODES).map(Number);
const verdicts = Object.values(EXIT).filter((code) => !shared.includes(code));

/** @param {readonly string[]} cells */
const row = (cells) => `| ${cells.join(" | ")} |`;

/**
 * @param {string} name
 * @param {Codes} codes
 */
function commandRow(name, codes) {
  const cells = verdicts.map((code) => {
    const meaning = codes[code];
    return meaning ? `${meaning.th} · ${meaning.en}` : "";
  });
  return row([`\`${name}\``, ...cells]);
}

const text = `# รหัสจบของคำสั่ง · Exit codes

<!-- node scripts/generate-exit-code-docs.mjs -->

0 และ 1 คือผลของสิ่งที่สั่ง 2 คือไฟล์หรือคำสั่งใช้ไม่ได้ เมื่อ Pramoen ขัดข้องจะไม่จบด้วย 1 สคริปต์จึงถือว่า 1 คือ “พบ” ได้ ถ้าระบุหลายไฟล์ นับไฟล์ที่ร้ายแรงที่สุด · 0 and 1 are verdicts on what was asked for, 2 says that a file or the command line cannot be used. No failure of the program ends with 1, so a script may take 1 for “found”. Where several files are named, the gravest counts.

${row(["", ...verdicts.map(String)])}
${row(["---", ...verdicts.map(() => "---")])}
${Object.entries(EXIT_CODES)
  .map(([name, codes]) => commandRow(name, codes))
  .join("\n")}

ทุกคำสั่งอาจจบด้วย · Any command may end with:

| | |
| --- | --- |
${Object.entries(COMMON_EXIT_CODES)
  .map(([code, { th, en }]) => row([code, `${th} · ${en}`]))
  .join("\n")}

เมื่อขัดข้อง Pramoen บอกหนึ่งบรรทัดว่าควรทำอะไร ตั้ง \`PRAMOEN_DEBUG=1\` เพื่อดูจุดที่ขัดข้อง · After a failure one line says what to do; \`PRAMOEN_DEBUG=1\` shows where it failed. Ctrl+C is left to the system, but for \`review\`, which writes what is done first: a POSIX shell tells it by 130, Windows by a number of its own. A reader that closes the pipe early, such as \`head\`, changes no code.
`;

const options = process.argv.slice(2);
const unknown = options.filter((option) => option !== "--check");
if (unknown.length > 0) throw new Error(`Unknown option ${unknown.join(" ")}; the only one is --check.`);
const config = { printWidth: 110, parser: "markdown" };
const formatted = await format(text, config);
if (!options.includes("--check")) writeFileSync(page, formatted);
else if (readFileSync(page, "utf8") !== formatted) {
  console.error("docs/exit-codes.md is not up to date: run node scripts/generate-exit-code-docs.mjs");
  process.exitCode = 1;
}
