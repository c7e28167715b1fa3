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
 * `project` says what the manifest must agree with: see project.mjs.
 */
export function checkManifest(xml, project) {
  let manifest;
  try {
    manifest = parseManifest(xml);
  } catch (error) {
    return [problem("xml", null, `The manifest is not well-formed: ${error.message}`)];
  }
  return CHECKS.flatMap((check) => check(manifest, project));
}
