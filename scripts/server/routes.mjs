import path from "node:path";

export const OFFICE_JS_ON_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
export const OFFICE_JS_HERE = "/workbench/office-js/office.js";

/**
 * What the addresses below a prefix are: files of a folder, of the pane as the workbench shows it, or of the workbench.
 * @typedef {object} Route
 * @property {string} prefix
 * @property {string} folder
 * @property {boolean} [isPane]
 * @property {boolean} [isWorkbench]
 */

/**
 * A file that an address stands for.
 * @typedef {object} Target
 * @property {string} file
 * @property {Route} route
 * @property {string} type for the header content-type
 */

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Which folder an address belongs to. The longest prefix wins; what no prefix names is the add-in itself,
 * exactly as it is built and as Excel would load it.
 * @param {string} root
 * @returns {readonly Route[]}
 */
export function routes(root) {
  /** @param {string} folder */
  const at = (folder) => path.join(root, folder);
  return [
    { prefix: "/workbench/office-js/", folder: at("node_modules/@microsoft/office-js/dist") },
    { prefix: "/workbench/samples/", folder: at("assets/samples") },
    { prefix: "/workbench/pane/", folder: at("dist"), isPane: true },
    { prefix: "/workbench/", folder: at("dist-workbench"), isWorkbench: true },
    { prefix: "/", folder: at("dist") },
  ];
}

/**
 * @param {readonly Route[]} table
 * @param {string} pathname
 * @returns {Target | null} the file that an address stands for, or null where the address leaves its folder or cannot be read
 */
export function resolveAddress(table, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return null;
  if (decoded === "/") decoded = "/workbench/index.html";
  const route = table.find(({ prefix }) => decoded.startsWith(prefix));
  if (!route) return null;
  const file = path.join(route.folder, decoded.slice(route.prefix.length));
  if (!file.startsWith(route.folder + path.sep)) return null;
  return { file, route, type: contentTypes[path.extname(file).toLowerCase()] ?? "application/octet-stream" };
}

/**
 * The pane's page with office.js from this server instead of Microsoft's: the one difference between the
 * add-in in Excel and in the workbench. Its content security policy has to name the new place as well.
 * @param {string} html
 */
export function withLocalOfficeJs(html) {
  const cdn = new URL(OFFICE_JS_ON_CDN).origin;
  return html
    .replaceAll(OFFICE_JS_ON_CDN, OFFICE_JS_HERE)
    .replace(/<meta[^>]+http-equiv="?Content-Security-Policy"?[^>]*>/gi, (meta) =>
      meta.replaceAll(cdn, "'self'"),
    );
}
