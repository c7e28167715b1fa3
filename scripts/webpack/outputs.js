/** Names of built files that something outside the build refers to, such as the manifest and its check. */
module.exports = {
  TASKPANE_PAGE: "taskpane.html",
  FUNCTIONS_SCRIPT: "functions.js",
  FUNCTIONS_METADATA: "functions.json",
  FUNCTIONS_METADATA_THAI: "functions.th.json",
  SUPPORT_PAGE: "support.html",
  PRIVACY_PAGE: "privacy.html",
  /** Also of the workbench. */
  NOTICES: "THIRD-PARTY-NOTICES.txt",
};
