/**
 * A document's schema as the pane needs it: what it describes in words, for those who write documents in an editor, is
 * two thirds of it and is read by no code. The published schemas keep their words.
 *
 * @param {string} source the schema as JSON
 * @returns {string}
 */
module.exports = function withoutDescriptions(source) {
  /** @type {unknown} */
  const schema = JSON.parse(source, (key, value) => {
    // A property of a document may be called so too; what it is then is an object.
    return key === "description" && typeof value === "string" ? undefined : value;
  });
  return JSON.stringify(schema);
};
