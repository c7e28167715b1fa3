import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";
import jestConfig from "../../jest.config.js";

/**
 * The modules of the project as jest has them: compiled by the same settings, each test file with modules of its own, so
 * that nothing which one change has left behind reaches the next. They are compiled once; packages are loaded once.
 */

/** @typedef {(exports: unknown, require: (name: string) => unknown, module: Module, file: string, folder: string) => void} Body */
/** @typedef {{ exports: unknown }} Module */

const ENDINGS = ["", ".ts", ".tsx", ".js", ".json", "/index.ts"];

const [unit] = jestConfig.projects;
const [[, [, swcOptions]]] = /** @type {[[string, [string, object]]]} */ (
  Object.entries(unit?.transform ?? {})
);
const mapper = Object.entries(/** @type {Record<string, string>} */ (unit?.moduleNameMapper ?? {})).map(
  ([pattern, target]) => /** @type {const} */ ([new RegExp(pattern), target]),
);

/** @type {Map<string, Body>} */
const bodies = new Map();
/** @type {Map<string, string>} */
const places = new Map();

/** A function that loads files of the project, each once. */
export function moduleRegistry() {
  /** @type {Map<string, Module>} */
  const loaded = new Map();

  /**
   * @param {string} file
   * @returns {unknown}
   */
  return function load(file) {
    const known = loaded.get(file);
    if (known) return known.exports;
    /** @type {Module} */
    const module = { exports: {} };
    loaded.set(file, module);
    if (file.endsWith(".json")) {
      module.exports = JSON.parse(readFileSync(file, "utf8"));
    } else {
      const native = createRequire(file);
      /** @param {string} name */
      const require = (name) => {
        const place = placeOf(name, file);
        return path.isAbsolute(place) && !place.includes("/node_modules/") ? load(place) : native(place);
      };
      bodyOf(file)(module.exports, require, module, file, path.dirname(file));
    }
    return module.exports;
  };
}

/**
 * The file of a module, or the name that Node knows it by.
 * @param {string} name
 * @param {string} from
 */
function placeOf(name, from) {
  const key = `${path.dirname(from)}\0${name}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  const mapped = mapper.find(([pattern]) => pattern.test(name));
  const target = mapped ? mapped[1].replace("<rootDir>", process.cwd()) : name;
  const isFile = target.startsWith(".") || path.isAbsolute(target);
  const place = isFile ? fileAt(path.resolve(path.dirname(from), target)) : target;
  places.set(key, place);
  return place;
}

/** @param {string} base */
function fileAt(base) {
  const found = ENDINGS.map((ending) => base + ending).find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
  if (found === undefined) throw new Error(`There is no module ${base}`);
  return found;
}

/** @param {string} file */
function bodyOf(file) {
  const known = bodies.get(file);
  if (known) return known;
  const { code } = transformSync(readFileSync(file, "utf8"), {
    ...swcOptions,
    filename: file,
    swcrc: false,
    configFile: false,
    sourceMaps: false,
    module: { type: "commonjs" },
  });
  const names = ["exports", "require", "module", "__filename", "__dirname"];
  const body = /** @type {Body} */ (compileFunction(code, names, { filename: file }));
  bodies.set(file, body);
  return body;
}
