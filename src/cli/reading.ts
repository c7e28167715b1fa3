import type { Framework } from "../domain/framework/framework";
import { FRAMEWORKS } from "../domain/framework/frameworks";
import type { Layout } from "../domain/layout/layout";
import type { Disk } from "./disk";
import { loadFramework, loadLayout } from "./documents";

/** By what a form is to be read, where it is not what the workbook itself says: an id or a file, a file. */
export interface Reading {
  readonly framework?: string;
  readonly layout?: string;
}

/** The documents that a command line names, as the use cases take them. */
export interface LoadedReading {
  readonly framework?: Framework;
  readonly layout?: Layout;
}

/** Throws FileError, DocumentError. */
export async function loadReading({ framework, layout }: Reading, disk: Disk): Promise<LoadedReading> {
  const own = framework === undefined ? [] : [await loadFramework(framework, disk)];
  const [chosen] = own;
  return {
    ...(chosen ? { framework: chosen } : {}),
    ...(layout === undefined ? {} : { layout: await loadLayout(layout, [...own, ...FRAMEWORKS], disk) }),
  };
}
