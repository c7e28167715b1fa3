import { X509Certificate, createPrivateKey } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Browsers refuse certificates that are valid for longer. */
const VALID_DAYS = 397;
const DAY = 86_400_000;

/**
 * A certificate for localhost: the trusted one of `npm run dev-certs` where there is one, else one of our own,
 * made once without administrator rights and kept in `cacheFolder` so that the browser's warning comes once.
 *
 * @param {string} cacheFolder
 * @param {string} [trustedFolder]
 * @returns {Promise<{ key: string, cert: string, isTrusted: boolean }>}
 */
export async function loadCertificate(cacheFolder, trustedFolder = officeCertificates()) {
  const trusted = readPair(trustedFolder);
  if (trusted) return { ...trusted, isTrusted: true };
  const kept = readPair(cacheFolder);
  if (kept) return { ...kept, isTrusted: false };
  return { ...(await makePair(cacheFolder)), isTrusted: false };
}

/** Where office-addin-dev-certs keeps what it made trusted. */
function officeCertificates() {
  return path.join(homedir(), ".office-addin-dev-certs");
}

/** @param {string} folder */
function readPair(folder) {
  try {
    const pair = {
      key: readFileSync(path.join(folder, "localhost.key"), "utf8"),
      cert: readFileSync(path.join(folder, "localhost.crt"), "utf8"),
    };
    return isUsable(pair) ? pair : null;
  } catch {
    return null;
  }
}

/** @param {{ readonly key: string, readonly cert: string }} pair */
function isUsable({ key, cert }) {
  const certificate = new X509Certificate(cert);
  return (
    Date.parse(certificate.validTo) > Date.now() + DAY &&
    certificate.checkHost("localhost") !== undefined &&
    certificate.checkPrivateKey(createPrivateKey(key))
  );
}

/** @param {string} folder */
async function makePair(folder) {
  const { generate } = await import("selfsigned");
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(folder, "localhost.key"), made.private, { mode: 0o600 });
  writeFileSync(path.join(folder, "localhost.crt"), made.cert);
  return { key: made.private, cert: made.cert };
}
