import type { Framework } from "../../domain/framework/framework";
import { FRAMEWORKS } from "../../domain/framework/frameworks";
import type { Layout } from "../../domain/layout/layout";
import type { JudgedByRecord } from "../../domain/round/record";
import { judgedByRecord } from "../../domain/round/reuse";
import { loadFramework, loadLayout } from "../documents";
import type { Session } from "../session";
import type { ReviewCommand } from "./review-command";

/** By what a round is judged, and how records say so. */
export interface ReviewBasis {
  readonly framework?: Framework;
  readonly layouts: readonly Layout[];
  readonly isStrict: boolean;
  readonly judgedBy: JudgedByRecord;
}

/** Throws FileError, DocumentError. */
export async function loadBasis(
  { framework, layouts, isStrict }: ReviewCommand,
  { disk, version }: Session,
): Promise<ReviewBasis> {
  const own = framework === null ? [] : [await loadFramework(framework, disk)];
  const loaded: Layout[] = [];
  for (const layout of layouts) loaded.push(await loadLayout(layout, [...own, ...FRAMEWORKS], disk));
  const basis = { ...(own[0] && { framework: own[0] }), layouts: loaded, isStrict };
  return { ...basis, judgedBy: judgedByRecord({ version, ...basis }) };
}
