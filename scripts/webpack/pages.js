const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const outputs = require("./outputs.js");

/** @import { Compiler } from "webpack" */

/**
 * Ids of the rules that have a page: each a Markdown file named after the rule.
 * @param {string} root
 */
function listRulePages(root) {
  return listPages(root, "docs/rules");
}

/**
 * Names of the Markdown files of a folder, its README left out.
 * @param {string} root
 * @param {string} name of the folder, relative to the root
 */
function listPages(root, name) {
  const folder = path.join(root, name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.md$/.test(name))
    .map((name) => name.slice(0, -".md".length))
    .sort();
}

/** What the page of layouts leads to. */
const EXAMPLE = "examples/layout.json";

/** Writes the plain pages beside the pane: support, privacy, the reference of functions, and one for each rule. */
class PagesPlugin {
  /** @param {{ readonly root: string, readonly contentSecurityPolicy: string }} options */
  constructor({ root, contentSecurityPolicy }) {
    this.root = root;
    this.contentSecurityPolicy = contentSecurityPolicy;
  }

  /** @param {Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Pages", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "Pages", stage }, async () => {
        const { marked } = await import("marked");
        for (const { source, output, depth } of this.pages()) {
          compilation.fileDependencies.add(source);
          const html = this.render(await marked.parse(readFileSync(source, "utf8")), depth);
          compilation.emitAsset(output, new compiler.webpack.sources.RawSource(html));
        }
        const example = path.join(this.root, "docs", EXAMPLE);
        compilation.fileDependencies.add(example);
        compilation.emitAsset(
          `help/${EXAMPLE}`,
          new compiler.webpack.sources.RawSource(readFileSync(example)),
        );
      });
    });
  }

  pages() {
    const plain = [outputs.SUPPORT_PAGE, outputs.PRIVACY_PAGE].map((output) => ({
      source: path.join(this.root, "src/taskpane/pages", output.replace(/html$/, "md")),
      output,
      depth: 0,
    }));
    /** @param {string} folder */
    const pagesOf = (folder) =>
      listPages(this.root, `docs/${folder}`).map((page) => ({
        source: path.join(this.root, `docs/${folder}/${page}.md`),
        output: `help/${folder}/${page}.html`,
        depth: 2,
      }));
    const references = [
      { source: path.join(this.root, "docs/rules/README.md"), output: "help/rules/index.html", depth: 2 },
      { source: path.join(this.root, "docs/functions.md"), output: "help/functions.html", depth: 1 },
      { source: path.join(this.root, "docs/frameworks.md"), output: "help/frameworks.html", depth: 1 },
      { source: path.join(this.root, "docs/layouts.md"), output: "help/layouts.html", depth: 1 },
    ];
    return [...plain, ...pagesOf("rules"), ...pagesOf("functions"), ...references];
  }

  /**
   * @param {string} body from the repository's own Markdown; links between pages end in .md there
   * @param {number} depth of the page's folder below the pane's
   */
  render(body, depth) {
    const base = "../".repeat(depth);
    const linked = body
      .replaceAll('href="README.md', 'href="index.md')
      .replace(/href="([\w./-]+)\.md(#[^"]*)?"/g, 'href="$1.html$2"')
      // What is wide scrolls in its own room, also for those who have keys alone.
      .replaceAll("<pre>", '<pre tabindex="0">')
      .replaceAll(
        "<table>",
        '<div class="table" role="group" aria-label="ตาราง · Table" tabindex="0"><table>',
      )
      .replaceAll("</table>", "</table></div>")
      .replaceAll("<th></th>", "<td></td>");
    const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1]?.replace(/<[^>]+>/g, "") ?? "Pramoen";
    return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${this.contentSecurityPolicy}">
<title>${title} · ประเมิน Pramoen</title>
<link rel="icon" href="${base}assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}assets/page.css">
</head>
<body class="page">
<header><img src="${base}assets/mark.svg" alt=""> ประเมิน Pramoen</header>
<main>
${linked}</main>
</body>
</html>
`;
  }
}

module.exports = { PagesPlugin, listRulePages };
