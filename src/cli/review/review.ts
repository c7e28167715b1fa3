import { formatText } from "../../domain/text/localised";
import { DocumentError } from "../documents";
import { EXIT } from "../exit-codes";
import { formatFaults } from "../format-documents";
import { asFileError, problemLine } from "../output";
import type { Session } from "../session";
import { findFiles, type FoundFiles } from "./find-files";
import { Journal } from "./journal";
import { loadBasis } from "./load-basis";
import { foundLines, knownLines, reusedLines } from "./notes";
import { readRecords } from "./read-records";
import { reviewFound } from "./review-found";
import type { ReviewCommand } from "./review-command";
import type { ReviewPool } from "./review-pool";
import { REVIEW_TEXTS } from "./review-texts";
import { TakenRecords } from "./taken-records";
import { tellRound } from "./tell-round";
import type { ReviewCode } from "./verdict";

/**
 * Reviews the workbooks of a round, and tells where all of them stand. `pool`: null where the round is put together from
 * records alone.
 */
export async function review(
  command: ReviewCommand,
  session: Session,
  pool: ReviewPool | null,
): Promise<ReviewCode> {
  const { language } = command;
  try {
    return await reviewRound(command, session, pool);
  } catch (error) {
    if (error instanceof DocumentError) session.complain(formatFaults(error.file, error.faults, language));
    else session.complain([problemLine(asFileError(error, command.output ?? ""), language)]);
    return EXIT.unusable;
  }
}

async function reviewRound(
  command: ReviewCommand,
  session: Session,
  pool: ReviewPool | null,
): Promise<ReviewCode> {
  const { language, sources, output, force } = command;
  const { disk, complain } = session;
  const basis = await loadBasis(command, session);
  const journal = output === null ? null : await Journal.open({ output, force }, disk);
  const given = await readRecords(command.from, disk);
  const before = command.before.length === 0 ? null : await readRecords(command.before, disk);
  const found = await findFiles(sources, { disk, output: journal?.place ?? null, most: command.maxFiles });
  if (found.count > command.maxFiles) return refuse(found, command, session);
  const taken = new TakenRecords(command, session, pool === null ? null : journal);
  // An earlier run goes on with its own files; where records alone make the round, these are all that is meant.
  const known = [...(pool === null || journal === null ? [] : [journal.known]), given];
  for (const each of [...known, ...(before ? [before] : [])]) complain(knownLines(each, language));
  if (pool === null) for (const record of given.records.values()) await taken.add(record);
  else {
    const records = known.flatMap((each) => [...each.records.values()]);
    await reviewFound({ found, records, basis, command, session, taken, pool });
    (command.format === "text" ? session.print : complain)(foundLines(found, language));
    complain(reusedLines(taken.reused, language));
  }
  if (taken.count === 0 && taken.interrupted === null) {
    complain([`pramoen: ${REVIEW_TEXTS.nothing[language]}`]);
    return EXIT.unusable;
  }
  return tellRound({ command, session, taken, journal, others: found.others, before });
}

function refuse(
  { count }: FoundFiles,
  { maxFiles, language }: ReviewCommand,
  { complain }: Session,
): ReviewCode {
  complain([`pramoen: ${formatText(REVIEW_TEXTS.tooMany, language, { count, limit: maxFiles })}`]);
  return EXIT.unusable;
}
