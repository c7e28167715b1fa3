const outputs = require("./outputs.js");

/**
 * Who may show the pane in a frame. Excel on the web does, and every page around that frame is asked as well: where a
 * workbook is opened from OneDrive, SharePoint, Teams or the start page of Microsoft 365, Excel itself stands in a frame
 * of theirs. Excel on a computer opens the pane as a page of its own, which no policy of frames concerns.
 *
 * Microsoft publishes no list for this; these are the hosts that its answers and its users name:
 * https://github.com/OfficeDev/office-js/issues/3342, https://github.com/OfficeDev/office-js-docs-pr/issues/4911.
 */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://teams.microsoft.com",
];

const NOBODY = "frame-ancestors 'none'";
/** As the workbench shows the pane. */
const SAME_ORIGIN = "frame-ancestors 'self'";

/**
 * What a header says of a page's frames; a `<meta>` cannot. Only the pane is ever shown in one.
 * @param {string} page below the add-in's folder, with slashes
 * @param {readonly string[]} [more] origins that show Excel besides Microsoft's
 */
function framePolicy(page, more = []) {
  if (page !== outputs.TASKPANE_PAGE) return NOBODY;
  return `frame-ancestors ${[...EXCEL_ON_THE_WEB, ...more].join(" ")}`;
}

/**
 * Servers of an organisation that show Excel themselves, such as Office Online Server.
 * @param {string | undefined} text origins with spaces between them
 * @returns {readonly string[]}
 * @throws {Error} for what is no plain origin
 */
function readFramers(text) {
  const origins = (text ?? "").split(/\s+/u).filter((origin) => origin !== "");
  for (const origin of origins) {
    if (!/^https:\/\/[\w-]+(?:\.[\w-]+)*(?::\d+)?$/u.test(origin))
      throw new Error(
        `PRAMOEN_FRAMED_BY must be https origins, such as https://office.example.go.th: ${origin}`,
      );
  }
  return origins;
}

module.exports = { NOBODY, SAME_ORIGIN, framePolicy, readFramers };
