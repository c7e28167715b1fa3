const { NOBODY, framePolicy } = require("./framing.js");
const outputs = require("./outputs.js");

/** @import { Compiler } from "webpack" */

/** Every page but the pane; hosts that combine rules must find none for the pane among them. */
const OTHER_PAGES = [outputs.SUPPORT_PAGE, outputs.PRIVACY_PAGE];

/** Writes the headers of the pages as the usual hosts of static files read them. */
class HostFilesPlugin {
  /** @param {{ readonly url: string, readonly framers: readonly string[] }} options */
  constructor({ url, framers }) {
    this.files = hostFiles(url, framers);
  }

  /** @param {Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HostFiles", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HostFiles", stage }, () => {
        for (const [name, text] of Object.entries(this.files))
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

/**
 * @param {string} url of the add-in, without a final slash
 * @param {readonly string[]} framers
 * @returns {Readonly<Record<string, string>>}
 */
function hostFiles(url, framers) {
  const base = new URL(`${url}/`).pathname;
  const pane = framePolicy(outputs.TASKPANE_PAGE, framers);
  return {
    _headers: headersFile(base, pane),
    "staticwebapp.config.json": staticWebApp(base, pane),
    "web.config": webConfig(pane),
  };
}

/**
 * Netlify, Cloudflare Pages. Some of them leave ".html" out of addresses.
 * @param {string} base
 * @param {string} pane
 */
function headersFile(base, pane) {
  /** @type {(page: string, policy: string) => string} */
  const rule = (page, policy) => `${base}${page}\n  Content-Security-Policy: ${policy}\n`;
  /** @type {(page: string) => string[]} */
  const spellings = (page) => [page, page.replace(/\.html$/u, "")];
  return [
    ...spellings(outputs.TASKPANE_PAGE).map((page) => rule(page, pane)),
    ...OTHER_PAGES.flatMap(spellings).map((page) => rule(page, NOBODY)),
    rule("help/*", NOBODY),
  ].join("");
}

/**
 * Azure Static Web Apps: the first route that fits is the only one.
 * @param {string} base
 * @param {string} pane
 */
function staticWebApp(base, pane) {
  /** @type {(route: string, policy: string) => object} */
  const rule = (route, policy) => ({
    route: `${base}${route}`,
    headers: { "Content-Security-Policy": policy },
  });
  const routes = [rule(outputs.TASKPANE_PAGE, pane), rule("*", NOBODY)];
  return `${JSON.stringify({ routes }, null, 2)}\n`;
}

/**
 * Internet Information Services. What stands above is taken away first: a header that is there twice is refused.
 * @param {string} pane
 */
function webConfig(pane) {
  /** @type {(policy: string) => string} */
  const headers = (policy) => `<system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="Content-Security-Policy" />
        <add name="Content-Security-Policy" value="${policy}" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  ${headers(NOBODY)}
  <location path="${outputs.TASKPANE_PAGE}">
  ${headers(pane)}
  </location>
</configuration>
`;
}

module.exports = { HostFilesPlugin, hostFiles };
