import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, DeleteRegular } from "@fluentui/react-icons";
import { useState, type DragEvent } from "react";
import { usePane } from "../shell/pane-context";
import { FileButton } from "../shell/controls/FileButton";
import { useCardStyle } from "../shell/controls/use-card-style";
import { keyOf, templateName } from "./choice";
import type { OwnDocument } from "./template-services";
import { TEMPLATES_TEXTS } from "./texts";
import type { TemplatesStore } from "./templates-store";
import { IMPORT_DOCUMENT } from "./jobs";
import { exportDocument, removeDocument } from "./keeping";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: "2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, flexBasis: "120px", minWidth: 0, overflowWrap: "anywhere" },
  kind: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: "block" },
  drop: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface OwnDocumentsProps {
  readonly store: TemplatesStore;
  readonly own: readonly OwnDocument[];
  readonly isUnkept: boolean;
  readonly isBusy: boolean;
}

/** The frameworks and templates that the user took in or saved, kept on this computer. */
export function OwnDocuments({ store, own, isUnkept, isBusy }: OwnDocumentsProps) {
  const card = useCardStyle();
  const { say } = usePane();
  return (
    <section className={card.card} aria-labelledby="own-documents">
      <h2 id="own-documents" className={card.title}>
        {say(TEMPLATES_TEXTS.ownTitle)}
      </h2>
      <p className={card.body}>{say(TEMPLATES_TEXTS.ownBody)}</p>
      {isUnkept && (
        <p className={card.body} role="alert">
          {say(TEMPLATES_TEXTS.unkept)}
        </p>
      )}
      {own.length === 0 ? (
        <p className={card.small}>{say(TEMPLATES_TEXTS.ownNone)}</p>
      ) : (
        <ul className={card.list}>
          {own.map((each) => (
            <OwnItem key={`${each.kind} ${keyOf(each.document)}`} store={store} item={each} />
          ))}
        </ul>
      )}
      <ImportArea store={store} isBusy={isBusy} />
    </section>
  );
}

function OwnItem({ store, item }: { store: TemplatesStore; item: OwnDocument }) {
  const styles = useStyles();
  const { language, say } = usePane();
  const [isAsking, setAsking] = useState(false);
  const name = item.kind === "template" ? templateName(item.document) : item.document.name[language];
  const version = say(TEMPLATES_TEXTS.version, { name, version: item.document.version });
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        <span className={styles.kind}>
          {say(item.kind === "template" ? TEMPLATES_TEXTS.kindTemplate : TEMPLATES_TEXTS.kindFramework)}
        </span>
        {isAsking ? say(TEMPLATES_TEXTS.removeSure, { name: version }) : version}
      </span>
      {isAsking ? (
        <>
          <Button size="small" autoFocus onClick={() => setAsking(false)}>
            {say(TEMPLATES_TEXTS.cancel)}
          </Button>
          <Button size="small" appearance="primary" onClick={() => removeDocument(store, item)}>
            {say(TEMPLATES_TEXTS.remove)}
          </Button>
        </>
      ) : (
        <>
          <Button
            appearance="subtle"
            icon={<ArrowDownloadRegular />}
            aria-label={say(TEMPLATES_TEXTS.exportThis, { name: version })}
            onClick={() => void exportDocument(store, item.document)}
          />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={say(TEMPLATES_TEXTS.removeThis, { name: version })}
            onClick={() => setAsking(true)}
          />
        </>
      )}
    </li>
  );
}

function ImportArea({ store, isBusy }: { store: TemplatesStore; isBusy: boolean }) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file && !isBusy) void store.start(IMPORT_DOCUMENT, file);
  };
  const drag = (isInside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isInside);
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      <FileButton
        label={say(TEMPLATES_TEXTS.import)}
        accept=".json,application/json"
        isBusy={isBusy}
        onFile={(file) => void store.start(IMPORT_DOCUMENT, file)}
      />
      <span className={card.small}>{say(TEMPLATES_TEXTS.dropHere)}</span>
    </div>
  );
}
