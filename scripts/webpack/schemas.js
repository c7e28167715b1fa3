/**
 * The published schemas of documents, by the file that each is made from.
 * @type {Readonly<Record<string, string>>}
 */
module.exports = {
  "src/domain/framework/framework.schema.json": "schemas/framework-3.schema.json",
  "src/domain/layout/layout.schema.json": "schemas/layout-1.schema.json",
  "src/domain/template/template.schema.json": "schemas/template-1.schema.json",
};
