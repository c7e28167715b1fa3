import { format, inspect } from "node:util";
import { expect } from "expect";
import { ModuleMocker } from "jest-mock";

/**
 * As much of jest as the tests of the domain use: describe, test, each, hooks and spies. A test is told by the file and
 * the names above it.
 */

/** @typedef {() => unknown} Action */
/** @typedef {{ readonly id: string, readonly name: string, readonly run: Action }} Test */
/** @typedef {"beforeAll" | "beforeEach" | "afterEach" | "afterAll"} HookName */
/**
 * @typedef {object} Block
 * @property {string} name
 * @property {Block | null} parent
 * @property {Record<HookName, Action[]>} hooks
 * @property {(Block | Test)[]} children
 */

/** @typedef {(name: string, body: (...values: never[]) => unknown) => void} Declare */

const mocker = new ModuleMocker(globalThis);

/**
 * The tests that a file declares while it is loaded.
 * @param {string} file
 * @param {(file: string) => unknown} load
 */
export function declareTests(file, load) {
  const root = block("", null);
  let current = root;
  /** @type {Map<string, number>} */
  const seen = new Map();

  /** @param {string} name @param {Action} body */
  const describe = (name, body) => {
    const inner = block(name, current);
    current.children.push(inner);
    current = inner;
    body();
    current = inner.parent ?? root;
  };
  /** @param {string} name @param {Action} run */
  const test = (name, run) => {
    const full = `${file} ${pathOf(current)}${name}`;
    const turn = (seen.get(full) ?? 0) + 1;
    seen.set(full, turn);
    const id = turn === 1 ? full : `${full} (${String(turn)})`;
    current.children.push({ id, name: id, run });
  };
  /** @param {HookName} name */
  const hook = (name) => (/** @type {Action} */ action) => current.hooks[name].push(action);

  Object.assign(globalThis, {
    describe: Object.assign(describe, { each: eachOf(describe) }),
    test: Object.assign(test, { each: eachOf(test) }),
    beforeAll: hook("beforeAll"),
    beforeEach: hook("beforeEach"),
    afterEach: hook("afterEach"),
    afterAll: hook("afterAll"),
    expect,
    jest: {
      fn: mocker.fn.bind(mocker),
      spyOn: mocker.spyOn.bind(mocker),
      restoreAllMocks: () => mocker.restoreAllMocks(),
      requireActual: load,
      setTimeout: () => undefined,
    },
  });
  load(file);
  return root;
}

/**
 * Runs the tests in their order; an error of a hook is one of the test that it was for.
 * @param {Block} root
 * @param {(id: string) => boolean} isChosen
 * @param {(test: Test | null) => void} onTurn whose turn it is; none between two
 * @param {(test: Test, error: unknown, ms: number) => boolean} onEnd whether to go on
 */
export async function runTests(root, isChosen, onTurn, onEnd) {
  /** @param {Block} of */
  const hasChosen = (of) => testsOf(of).some(({ id }) => isChosen(id));

  /** @param {Block} of @returns {Promise<boolean>} */
  const runBlock = async (of) => {
    if (!hasChosen(of)) return true;
    const failure = await attempt(of.hooks.beforeAll);
    for (const child of of.children) {
      const goesOn = "children" in child ? await runBlock(child) : await runTest(child, of, failure);
      if (!goesOn) return false;
    }
    await attempt(of.hooks.afterAll);
    return true;
  };

  /** @param {Test} test @param {Block} within @param {unknown} failure */
  const runTest = async (test, within, failure) => {
    if (!isChosen(test.id)) return true;
    const blocks = blocksAbove(within);
    const start = performance.now();
    onTurn(test);
    let error = failure;
    error ??= await attempt(blocks.flatMap(({ hooks }) => hooks.beforeEach));
    error ??= await attempt([test.run]);
    const after = await attempt(blocks.reverse().flatMap(({ hooks }) => hooks.afterEach));
    onTurn(null);
    return onEnd(test, error ?? after, performance.now() - start);
  };

  await runBlock(root);
}

/** @param {Block} of @returns {Test[]} */
function testsOf(of) {
  return of.children.flatMap((child) => ("children" in child ? testsOf(child) : [child]));
}

/** @param {readonly Action[]} actions */
async function attempt(actions) {
  try {
    for (const action of actions) await action();
  } catch (error) {
    return error ?? new Error("nothing was thrown");
  }
  return undefined;
}

/** @param {string} name @param {Block | null} parent @returns {Block} */
function block(name, parent) {
  return {
    name,
    parent,
    hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
    children: [],
  };
}

/** From the outermost to the one given. @param {Block} of @returns {Block[]} */
function blocksAbove(of) {
  return of.parent === null ? [of] : [...blocksAbove(of.parent), of];
}

/** @param {Block} of */
function pathOf(of) {
  return blocksAbove(of)
    .map(({ name }) => (name === "" ? "" : `${name} › `))
    .join("");
}

/** @param {(name: string, body: Action) => void} declare */
function eachOf(declare) {
  return (/** @type {readonly unknown[]} */ table) =>
    (/** @type {string} */ name, /** @type {(...values: unknown[]) => unknown} */ body) => {
      const isGrid = table.every(Array.isArray);
      for (const entry of table) {
        const values = /** @type {unknown[]} */ (isGrid ? entry : [entry]);
        declare(nameOf(name, values), () => body(...values));
      }
    };
}

/** The name of one line of a table: enough to tell it, not as jest prints it. @param {string} name @param {readonly unknown[]} values */
function nameOf(name, values) {
  const [first] = values;
  if (/\$\w/.test(name) && typeof first === "object" && first !== null) {
    return name.replace(/\$([\w.]+)/g, (_, keys) => told(keyOf(first, keys)));
  }
  const places = name.match(/%[a-z]/g)?.length ?? 0;
  return format(name.replace(/%[a-z]/g, "%s"), ...values.slice(0, places).map(told));
}

/** @param {unknown} of @param {string} keys */
function keyOf(of, keys) {
  return keys
    .split(".")
    .reduce((value, key) => /** @type {Record<string, unknown> | undefined} */ (value)?.[key], of);
}

/** @param {unknown} value */
function told(value) {
  return typeof value === "string" ? value : inspect(value, { depth: 2, breakLength: Infinity });
}
