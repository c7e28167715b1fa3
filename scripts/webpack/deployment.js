/** The address in the repository's manifest, for development on this computer. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** Never bundled: Microsoft serves it, and Excel expects it from there. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The hash of the empty text: Griffel opens an empty style element and inserts its rules through the DOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${new URL(OFFICE_JS).origin}`,
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Where the add-in will be served, without a final slash.
 * @param {string | undefined} text
 * @throws {Error} for an address that Office would refuse.
 */
function readDeploymentUrl(text) {
  if (!text) return DEVELOPMENT_URL;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.protocol !== "https:" || url.search || url.hash || url.username) {
    throw new Error(
      `PRAMOEN_URL must be a plain https address, such as https://addins.example.go.th/pramoen: ${text}`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * The manifest for a deployment.
 * @param {string} manifest
 * @param {string} url without a final slash
 */
function deployManifest(manifest, url) {
  return manifest.replaceAll(`"${DEVELOPMENT_URL}/`, `"${url}/`);
}

module.exports = { CONTENT_SECURITY_POLICY, DEVELOPMENT_URL, OFFICE_JS, deployManifest, readDeploymentUrl };
