import { checkAddresses, checkIcons } from "./address-checks.mjs";
import {
  checkCommands,
  checkFunctions,
  checkHosts,
  checkPermissions,
  checkRequirements,
  checkRuntime,
} from "./host-checks.mjs";
import { parseManifest, problem } from "./manifest-document.mjs";
import { checkDuplicateIds, checkResids } from "./resource-checks.mjs";
import { checkId, checkLengths, checkLocales, checkVersion } from "./text-checks.mjs";

/** @import { ManifestDocument, ManifestProblem } from "./manifest-document.mjs" */
/** @import { ManifestProject } from "./project.mjs" */

/** @type {readonly ((manifest: ManifestDocument, project: ManifestProject) => readonly ManifestProblem[])[]} */
const CHECKS = [
  checkId,
  checkVersion,
  checkLengths,
  checkLocales,
  checkHosts,
  checkRequirements,
  checkPermissions,
  checkRuntime,
  checkFunctions,
  checkCommands,
  checkResids,
  checkDuplicateIds,
  checkAddresses,
  checkIcons,
];

/**
 * Every fault of a manifest that shows without Office.
 * @param {string} xml
 * @param {ManifestProject} project what the manifest must agree with
 * @returns {readonly ManifestProblem[]}
 */
export function checkManifest(xml, project) {
  let manifest;
  try {
    manifest = parseManifest(xml);
  } catch (error) {
    return [
      problem(
        "xml",
        null,
        `The manifest is not well-formed: ${error instanceof Error ? error.message : error}`,
      ),
    ];
  }
  return CHECKS.flatMap((check) => check(manifest, project));
}
