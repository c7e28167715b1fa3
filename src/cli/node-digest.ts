import { createHash } from "node:crypto";
import type { Digest } from "../domain/review/stamp";

export const nodeDigest: Digest = async (bytes) => createHash("sha256").update(bytes).digest("hex");
