import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/**
 * Words are left alone. A text in both languages, `{ th: "…", en: "…" }`, says what a rule or a message is called; that it is
 * there in both and fills its placeholders is held over all texts at once (test/texts), not by the tests of a room.
 */

/** @import { Ignorer, NodePath } from "@stryker-mutator/api/ignore" */
/** @typedef {{ readonly type: string, readonly [name: string]: unknown }} SyntaxNode */

/** @type {Ignorer} */
const texts = {
  shouldIgnore(path) {
    return isText(nodeOf(path)) ? "a text in both languages" : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "texts", texts)];

/** @param {NodePath} path */
function nodeOf(path) {
  return /** @type {{ readonly node: SyntaxNode }} */ (path).node;
}

/** @param {SyntaxNode} node */
function isText(node) {
  if (node.type !== "ObjectExpression") return false;
  const properties = /** @type {readonly SyntaxNode[]} */ (node.properties);
  const words = properties.flatMap(({ type, key, value }) => {
    const name = /** @type {SyntaxNode | undefined} */ (key)?.name;
    return type === "ObjectProperty" && isWords(/** @type {SyntaxNode} */ (value)) ? [name] : [];
  });
  return properties.length === 2 && words.includes("th") && words.includes("en");
}

/**
 * A literal, or several put together for the length of a line.
 * @param {SyntaxNode} value
 * @returns {boolean}
 */
function isWords({ type, operator, left, right }) {
  if (type === "StringLiteral") return true;
  if (type !== "BinaryExpression" || operator !== "+") return false;
  return isWords(/** @type {SyntaxNode} */ (left)) && isWords(/** @type {SyntaxNode} */ (right));
}
