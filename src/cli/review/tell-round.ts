import { assembleRound } from "../../domain/round/assemble-round";
import { roundChanges } from "../../domain/round/changes";
import { roundPage } from "../../domain/round/round-page";
import { toldRound, type ToldRound } from "../../domain/round/told-round";
import { unclearKinds } from "../../domain/round/unclear-kinds";
import { formatText } from "../../domain/text/localised";
import { momentOf } from "../../domain/thai/day-text";
import { baseName } from "../disk";
import { roundWorkbook } from "../round-output";
import type { Session } from "../session";
import type { Journal } from "./journal";
import type { KnownRecords } from "./read-records";
import type { ReviewCommand } from "./review-command";
import { REVIEW_TEXTS } from "./review-texts";
import { plainText, roundData } from "./round-data";
import { roundText } from "./round-text";
import type { TakenRecords } from "./taken-records";
import type { ReviewCode } from "./verdict";
import { writeLetters } from "./write-letters";

interface RoundToTell {
  readonly command: ReviewCommand;
  readonly session: Session;
  readonly taken: TakenRecords;
  readonly journal: Journal | null;
  /** Files in the folders that were not looked at. */
  readonly others: number;
  readonly before: KnownRecords | null;
}

/** Puts the records together, and tells and writes what was asked for. */
export async function tellRound({
  command,
  session,
  taken,
  journal,
  others,
  before,
}: RoundToTell): Promise<ReviewCode> {
  const { format, language } = command;
  const { interrupted, verdict, records } = taken;
  if (format !== "jsonl") {
    const round = assembleRound(records, { fiscalYear: command.fiscalYear ?? undefined });
    verdict.addRound(round);
    const told = toldRound(round, {
      changes: before && roundChanges(assembleRound([...before.records.values()]), round),
      at: momentOf(new Date()),
      language,
      unfinished: interrupted,
    });
    const unclear = unclearKinds(records);
    if (format === "text") session.print(roundText(told, unclear));
    else if (format === "html") session.printDocument(roundPage(told));
    else session.printData(roundData(told, { unclear, others }), (_, value) => plainText(value, language));
    await writeRound(told, { command, session, taken, journal });
  }
  if (interrupted) session.complain([interruptedText(command, interrupted)]);
  return verdict.code();
}

async function writeRound(
  told: ToldRound,
  { command, session, taken, journal }: Pick<RoundToTell, "command" | "session" | "taken" | "journal">,
): Promise<void> {
  const { format, output, letters, language } = command;
  const say = format === "text" ? session.print : session.complain;
  if (journal && output !== null) {
    const seal = await journal.writeWorkbook(await roundWorkbook(told, baseName(output)));
    // What an earlier run knows of files that were not reached stays.
    if (taken.interrupted === null) await journal.rewrite(taken.records, seal);
    say([formatText(REVIEW_TEXTS.written, language, { file: output, journal: journal.file })]);
  }
  if (letters !== null && taken.interrupted === null) {
    const n = await writeLetters(told.round, { ...command, letters }, session.disk);
    say([formatText(REVIEW_TEXTS.letters, language, { n, folder: letters })]);
  }
}

function interruptedText(
  { format, output, language }: ReviewCommand,
  { done, of }: NonNullable<TakenRecords["interrupted"]>,
): string {
  const how = output !== null ? "goOn" : format === "jsonl" ? "goOnFrom" : "goOnOutput";
  return formatText(REVIEW_TEXTS.interrupted, language, { done, n: of, how: REVIEW_TEXTS[how] });
}
