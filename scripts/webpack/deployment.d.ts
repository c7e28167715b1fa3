export const CONTENT_SECURITY_POLICY: string;
export const DEVELOPMENT_URL: string;
export const OFFICE_JS: string;
export function deployManifest(manifest: string, url: string): string;
export function readDeploymentUrl(text: string | undefined): string;
