import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { FileButton } from "../shell/controls/FileButton";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import type { Say } from "../shell/say";
import { droppedFiles, pickedFiles } from "./chosen-files";
import { REVIEW_FILES } from "./jobs";
import type { ChosenFile, RecordFileRemark, RoundState } from "./round-state";
import type { RoundStore } from "./round-store";
import { ROUND_TEXTS } from "./texts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  zone: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  remarks: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const FILES =
  ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.jsonl,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface FilesCardProps {
  readonly store: RoundStore;
  readonly round: RoundState;
  readonly isBusy: boolean;
}

/** Where the files of a round come in: chosen, a folder of them, or dropped. */
export function FilesCard({ store, round, isBusy }: FilesCardProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const [isOver, setOver] = useState(false);
  const isNew = round.records.length === 0;
  const start = (files: readonly ChosenFile[]): void => {
    if (files.length > 0 && !isBusy) void store.start(REVIEW_FILES, files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(start);
  };
  return (
    <section className={card.card} aria-labelledby="round-title">
      <h2 id="round-title" className={card.title}>
        {say(ROUND_TEXTS.title)}
      </h2>
      {isNew && <p className={card.body}>{say(ROUND_TEXTS.body)}</p>}
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className={styles.actions}>
          <FileButton
            label={say(isNew ? ROUND_TEXTS.chooseFiles : ROUND_TEXTS.addFiles)}
            accept={FILES}
            isPrimary={isNew}
            isBusy={isBusy}
            onFiles={(files) => start(pickedFiles(files))}
          />
          <FileButton
            label={say(isNew ? ROUND_TEXTS.chooseFolder : ROUND_TEXTS.addFolder)}
            accept=""
            isFolder
            isBusy={isBusy}
            onFiles={(files) => start(pickedFiles(files))}
          />
        </div>
        <p className={card.small}>{say(ROUND_TEXTS.drop)}</p>
      </div>
      <p className={card.small}>{say(ROUND_TEXTS.limits, { size: round.maxSize })}</p>
      <Remarks {...round} />
    </section>
  );
}

function Remarks({ others, remarks }: Pick<RoundState, "others" | "remarks">) {
  const styles = useStyles();
  const { say } = usePane();
  const lines = [
    ...(others > 0 ? [say(ROUND_TEXTS.others, { n: others })] : []),
    ...remarks.map((remark) => remarkText(remark, say)),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={styles.remarks} role="status">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function remarkText(remark: RecordFileRemark, say: Say): string {
  const { file } = remark;
  return remark.kind === "foreign"
    ? say(ROUND_TEXTS.foreign, { file, line: remark.line })
    : say(ROUND_TEXTS.passedOver, { file, n: remark.count });
}
