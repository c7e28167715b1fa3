/**
 * npm run validate: checks the manifest without network and without Office.
 *
 * npm run validate                               manifest.xml of the repository
 * npm run validate -- --dist dist                the manifest and the files of a build
 * npm run validate -- --schemas FOLDER           also against Microsoft's XML schemas
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { OfficeAddinManifest } from "office-addin-manifest";
import { checkManifest } from "./manifest/check-manifest.mjs";
import { checkSchema } from "./manifest/check-schema.mjs";
import { readProject, ROOT } from "./manifest/project.mjs";

const { values } = parseArgs({ options: { dist: { type: "string" }, schemas: { type: "string" } } });
const dist = values.dist === undefined ? undefined : path.resolve(values.dist);
const file = path.join(dist ?? ROOT, "manifest.xml");
const xml = readFileSync(file, "utf8");

const problems = [...checkManifest(xml, await readProject({ dist }))];
// Microsoft's own reader, the one that sideloading uses: what it rejects cannot be installed.
await OfficeAddinManifest.readManifestFile(file).catch((error) =>
  problems.push({ check: "reader", line: null, message: String(error.message ?? error) }),
);
if (values.schemas !== undefined) problems.push(...(await checkSchema(xml, path.resolve(values.schemas))));

const name = path.relative(process.cwd(), file);
for (const { check, line, message } of problems) console.error(`${name}:${line ?? "?"} ${check}: ${message}`);
const scope = values.schemas === undefined ? "" : " and Microsoft's schemas";
if (problems.length === 0) console.log(`${name} is sound: own checks, Microsoft's reader${scope}`);
process.exitCode = problems.length === 0 ? 0 : 1;
