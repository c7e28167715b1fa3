import { reviewAll } from "../../app/review-all";
import type { FileReview, ReviewSetup } from "../../app/review-file";
import type { UnfinishedWrites } from "../../app/last-write";
import type { KnownDocuments } from "../../app/stored-template";
import type { ApplyOutcome, JobControl, WorkbookPort } from "../../app/workbook-port";
import { writeRound } from "../../app/write-round";
import type { Reading } from "../../documents/read-fault";
import { readLayout } from "../../documents/read-layout";
import type { Framework } from "../../domain/framework/framework";
import { FRAMEWORKS } from "../../domain/framework/frameworks";
import type { Layout } from "../../domain/layout/layout";
import { judgedByRecord } from "../../domain/round/reuse";
import type { JudgedByRecord } from "../../domain/round/record";
import type { ToldRound } from "../../domain/round/told-round";
import type { ChosenFile } from "./round-state";
import { workerPool, type StartWorker } from "./worker-pool";

/** By what the files of a round are judged, and what is known of them. */
export interface AskedReview extends Pick<ReviewSetup, "layouts" | "known" | "maxSize"> {
  readonly framework: Framework | null;
}

/** What this section asks of the use cases and of the host. */
export interface RoundServices {
  judgedBy(asked: Pick<AskedReview, "framework" | "layouts">): JudgedByRecord;
  /** Reviews files on threads of their own, and tells each as it is done; a cancel ends what is under way. */
  review(
    files: readonly ChosenFile[],
    asked: AskedReview,
    take: (file: ChosenFile, review: FileReview) => void,
    control: JobControl,
  ): Promise<void>;
  write(told: ToldRound, control: JobControl): Promise<ApplyOutcome>;
  /** The frameworks that a round can be judged by. */
  frameworks(): Promise<readonly Framework[]>;
  /** Reads a file that the user chose. */
  readLayout(text: string): Promise<Reading<Layout>>;
}

export interface RoundHost {
  known(): Promise<KnownDocuments>;
  /** Of the product. */
  readonly version: string;
  startWorker: StartWorker;
  /** How many threads there may be. */
  readonly threads: number;
}

/** Binds the section to a workbook; its use cases come with this script, when the view is first opened. */
export function createRoundServices(
  workbook: Pick<WorkbookPort, "readWorkbook" | "apply"> & Partial<UnfinishedWrites>,
  { known, version, startWorker, threads }: RoundHost,
): RoundServices {
  const judgedBy: RoundServices["judgedBy"] = ({ framework, layouts }) =>
    judgedByRecord({ version, layouts, ...(framework && { framework }) });
  const frameworks = async () => (await known()).frameworks ?? FRAMEWORKS;
  return {
    judgedBy,
    async review(files, { framework, ...asked }, take, { signal }) {
      const setup: ReviewSetup = {
        ...(await known()),
        ...asked,
        ...(framework && { framework }),
        isStrict: false,
        judgedBy: judgedBy({ framework, layouts: asked.layouts }),
      };
      const pool = workerPool(startWorker, setup);
      const stop = () => pool.close();
      signal?.addEventListener?.("abort", stop);
      try {
        await reviewAll(files, { review: (file) => pool.review(file), atOnce: threads }, take);
      } finally {
        signal?.removeEventListener?.("abort", stop);
        pool.close();
      }
    },
    write: (told, control) => writeRound(workbook, told, control),
    frameworks,
    readLayout: async (text) => readLayout(text, { frameworks: await frameworks() }),
  };
}
