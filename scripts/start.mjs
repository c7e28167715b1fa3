/**
 * npm start: installs and builds what is missing or old, then serves the add-in and the workbench.
 * Nothing but what Node brings may be imported before the installation has run.
 *
 * PORT=3001 npm start          another port
 * npm start -- --no-open       leave the browser alone
 */
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isStale, markFresh, needsInstall } from "./server/freshness.mjs";

const root = path.resolve(fileURLToPath(new URL("../", import.meta.url)));
const OLDEST_NODE = { major: 20, minor: 19 };

const builds = [
  {
    name: "add-in",
    output: "dist/taskpane.html",
    inputs: [
      ...["src", "assets", "docs", "manifest.xml", "webpack.config.js", "scripts/webpack"],
      ...["scripts/functions", "scripts/notices", "scripts/bundle.mjs", "package-lock.json", "tsconfig.json"],
      "LICENSE",
    ],
    command: ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--stats", "errors-warnings"],
  },
  {
    name: "workbench",
    output: "dist-workbench/index.html",
    inputs: [
      "src/workbench",
      "src/host",
      "src/xlsx",
      "scripts/build-workbench.mjs",
      "scripts/notices",
      "LICENSE",
      "manifest.xml",
      "package-lock.json",
    ],
    command: ["scripts/build-workbench.mjs"],
  },
];

await main();

async function main() {
  checkNode();
  process.chdir(root);
  if (needsInstall(root)) {
    say("กำลังติดตั้งแพ็กเกจ (ครั้งแรกใช้เวลาราวหนึ่งนาที)", "Installing packages (about a minute the first time)");
    run("npm", ["ci", "--no-audit", "--no-fund"], process.platform === "win32");
  }
  for (const { name, output, inputs, command } of builds) {
    if (!isStale(root, name, inputs, output)) continue;
    say(`กำลังสร้าง ${name}`, `Building the ${name}`);
    run(process.execPath, command, false);
    markFresh(root, name, inputs);
  }
  await serve();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const { major: least, minor: leastMinor } = OLDEST_NODE;
  if (major > least || (major === least && minor >= leastMinor)) return;
  const wanted = `${least}.${leastMinor}`;
  stop(`ต้องใช้ Node.js ${wanted} ขึ้นไป (มีอยู่ ${process.version})`, `Node.js ${wanted} or newer is needed`);
}

async function serve() {
  const port = readPort();
  const { startServer } = await import("./server/serve.mjs");
  const server = await startServer({ port, root }).catch((error) => {
    if (error.code === "EADDRINUSE") {
      stop(
        `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ ปิดโปรแกรมนั้น หรือเลือกพอร์ตอื่น: PORT=${port + 1} npm start`,
        `Port ${port} is taken. Close what uses it, or choose another: PORT=${port + 1} npm start`,
      );
    }
    throw error;
  });
  announce(server);
  if (!process.argv.includes("--no-open")) openBrowser(server.url);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

function readPort() {
  const text = process.env.PORT ?? "3000";
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  return stop(`PORT ไม่ใช่หมายเลขพอร์ต: ${text}`, `PORT is not a port number: ${text}`);
}

/** @param {{ readonly url: string, readonly isTrusted: boolean }} server */
function announce({ url, isTrusted }) {
  console.log(`\n  ประเมิน · Pramoen\n\n  เปิดในเบราว์เซอร์ / open in a browser:  ${url}\n`);
  if (!isTrusted) {
    console.log(
      "  เบราว์เซอร์จะเตือนครั้งแรก เพราะใบรับรองของเครื่องนี้สร้างขึ้นเอง: เลือก “ขั้นสูง” แล้ว “ไปต่อ”\n" +
        "  The browser warns once, since this machine made the certificate itself: choose “Advanced”, then “Proceed”.\n" +
        "  สำหรับใช้กับ Excel / for use with Excel:  npm run dev-certs\n",
    );
  }
  console.log("  หยุดด้วย / stop with  Ctrl+C\n");
}

/**
 * A convenience: where it does not work, the address is on the screen.
 * @param {string} url
 */
function openBrowser(url) {
  /** @type {Partial<Record<NodeJS.Platform, { command: string, before: string[] }>>} */
  const openers = {
    darwin: { command: "open", before: [] },
    win32: { command: "cmd", before: ["/c", "start", ""] },
  };
  const { command, before } = openers[process.platform] ?? { command: "xdg-open", before: [] };
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const opened = spawn(command, [...before, url], { stdio: "ignore", detached: true });
  opened.on("error", () => {});
  opened.unref();
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {boolean} needsShell
 */
function run(command, args, needsShell) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: needsShell });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * @param {string} thai
 * @param {string} english
 */
function say(thai, english) {
  console.log(`${thai} · ${english} …`);
}

/**
 * @param {string} thai
 * @param {string} english
 * @returns {never}
 */
function stop(thai, english) {
  console.error(`${thai}\n${english}`);
  process.exit(1);
}
