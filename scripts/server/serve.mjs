import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import https from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadCertificate } from "./certificate.mjs";
import framing from "../webpack/framing.js";
import { resolveAddress, routes, withLocalOfficeJs } from "./routes.mjs";

/** @import { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http" */
/** @import { AddressInfo } from "node:net" */
/** @import { Route, Target } from "./routes.mjs" */

/**
 * @typedef {object} RunningServer
 * @property {string} url
 * @property {number} port
 * @property {boolean} isTrusted whether the certificate is one that this machine trusts
 * @property {() => Promise<void>} close
 */

const projectRoot = path.resolve(fileURLToPath(new URL("../../", import.meta.url)));
const LOOPBACK = { v4: "127.0.0.1", v6: "::1" };

/** The workbench loads nothing from anywhere else; the grid needs styles of its own making. */
const workbenchPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  framing.NOBODY,
].join("; ");

/**
 * Serves the add-in and the workbench on https://localhost, to this machine only.
 *
 * @param {{ port?: number, root?: string }} [options] port 0 takes any free one
 * @returns {Promise<RunningServer>}
 * @throws {Error} an error with code EADDRINUSE where the port is taken
 */
export async function startServer({ port = 3000, root = projectRoot } = {}) {
  const certificate = await loadCertificate(path.join(root, "node_modules/.cache/pramoen/certificate"));
  const table = routes(root);
  /** @type {(request: IncomingMessage, response: ServerResponse) => Promise<void>} */
  const answer = (request, response) =>
    handle(table, request, response).catch((error) => fail(response, error));
  /** @type {(host: string, wanted: number) => Promise<https.Server>} */
  const listen = (host, wanted) => {
    const server = https.createServer({ key: certificate.key, cert: certificate.cert }, answer);
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, host, () => resolve(server));
    });
  };
  const first = await listen(LOOPBACK.v4, port);
  const { port: actual } = /** @type {AddressInfo} */ (first.address());
  // Browsers may try the other loopback address first; a machine without IPv6 does well without it.
  const second = await listen(LOOPBACK.v6, actual).catch(() => null);
  const close = async () => {
    for (const server of [first, second]) {
      if (!server) continue;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
  return { url: `https://localhost:${actual}/`, port: actual, isTrusted: certificate.isTrusted, close };
}

/**
 * @param {readonly Route[]} table
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
async function handle(table, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(response, 405, "Method not allowed");
  // A name that was made to point at this machine must not read what this machine serves.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? "")) {
    return refuse(response, 421, "Only localhost is served");
  }
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const target = resolveAddress(table, pathname);
  const found = target && (await stat(target.file).catch(() => null));
  if (!target || !found?.isFile()) return refuse(response, 404, "Not found");

  const tag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  const headers = headersFor(target, tag);
  if (request.headers["if-none-match"] === tag) return void response.writeHead(304, headers).end();
  if (target.route.isPane && target.type.startsWith("text/html")) {
    return send(request, response, headers, withLocalOfficeJs(await readFile(target.file, "utf8")));
  }
  response.writeHead(200, { ...headers, "content-length": found.size });
  if (request.method === "HEAD") return void response.end();
  createReadStream(target.file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * @param {Target} target
 * @param {string} tag
 */
function headersFor(target, tag) {
  /** @type {OutgoingHttpHeaders} */
  const headers = { "content-type": target.type, "x-content-type-options": "nosniff", etag: tag };
  // Office refuses icons that must not be cached; everything else is asked for again after a build.
  if (!target.type.startsWith("image/")) headers["cache-control"] = "no-cache";
  // Excel on the web fetches the functions' description and the icons from its own origin.
  if (!target.route.isPane && !target.route.isWorkbench) headers["access-control-allow-origin"] = "*";
  if (target.type.startsWith("text/html")) headers["content-security-policy"] = policyFor(target);
  return headers;
}

/**
 * The add-in's pages say in their `<meta>` what they load; who may frame them only a header can say.
 * @param {Target} target
 */
function policyFor({ route, file }) {
  if (route.isWorkbench) return workbenchPolicy;
  const page = path.relative(route.folder, file).split(path.sep).join("/");
  const policy = framing.framePolicy(page);
  return route.isPane && policy !== framing.NOBODY ? framing.SAME_ORIGIN : policy;
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {OutgoingHttpHeaders} headers
 * @param {string} text
 */
function send(request, response, headers, text) {
  const body = Buffer.from(text, "utf8");
  response.writeHead(200, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} message
 */
function refuse(response, status, message) {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(message);
}

/**
 * @param {ServerResponse} response
 * @param {unknown} error
 */
function fail(response, error) {
  console.error(error);
  if (response.headersSent) response.destroy();
  else refuse(response, 500, "Internal error");
}
