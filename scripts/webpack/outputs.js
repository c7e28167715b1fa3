/** Names of built files that the manifest refers to: the build emits and the manifest's check expects these. */
module.exports = {
  TASKPANE_PAGE: "taskpane.html",
  FUNCTIONS_SCRIPT: "functions.js",
  FUNCTIONS_METADATA: "functions.json",
  FUNCTIONS_METADATA_THAI: "functions.th.json",
  SUPPORT_PAGE: "support.html",
  PRIVACY_PAGE: "privacy.html",
};
