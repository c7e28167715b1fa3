import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormView } from "../../domain/form/form-view";
import type { Framework } from "../../domain/framework/framework";
import type { Layout } from "../../domain/layout/layout";
import { FileButton } from "../shell/controls/FileButton";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { handOver } from "../shell/hand-over";
import { Difference } from "./Difference";
import type { FormStore } from "./form-store";
import { GrowFramework } from "./GrowFramework";
import { APPLY_FILE, REMOVE_LAYOUT } from "./jobs";
import { FORM_TEXTS } from "./texts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface LayoutCardProps {
  readonly store: FormStore;
  readonly view: FormView;
  /** The user's own frameworks. */
  readonly own: readonly Framework[];
  readonly isBusy: boolean;
}

/** The layout that the workbook carries, as a file to share, and the way to take it out or to apply another. */
export function LayoutCard({ store, view: { layout: kept }, own, isBusy }: LayoutCardProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const layout = kept.kind === "used" || kept.kind === "differs" ? kept.layout : null;
  return (
    <section className={card.card} aria-labelledby="form-layout">
      <h3 id="form-layout" className={card.title}>
        {say(FORM_TEXTS.layout)}
      </h3>
      <p className={card.body}>{say(KEPT[kept.kind], { name: layout?.name ?? "" })}</p>
      {kept.kind === "differs" && <Difference store={store} difference={kept.difference} />}
      {kept.kind === "faulty" && (
        <ul className={styles.faults}>
          {kept.faults.map((fault) => (
            <li key={fault.en}>{fault[language]}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {layout && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void exportLayout(store, layout)}>
            {say(FORM_TEXTS.export)}
          </Button>
        )}
        <FileButton
          label={say(FORM_TEXTS.import)}
          accept=".json,application/json"
          size="small"
          isBusy={isBusy}
          onFile={(file) => void store.start(APPLY_FILE, file)}
        />
        {kept.kind !== "none" && <RemoveButton store={store} isBusy={isBusy} />}
      </div>
      {kept.kind === "used" && own.length > 0 && (
        <GrowFramework layout={kept.layout} {...{ store, own, isBusy }} />
      )}
    </section>
  );
}

const KEPT = {
  none: FORM_TEXTS.layoutNone,
  used: FORM_TEXTS.layoutUsed,
  differs: FORM_TEXTS.layoutDiffers,
  faulty: FORM_TEXTS.layoutFaulty,
} as const;

async function exportLayout(store: FormStore, layout: Layout): Promise<void> {
  const text = (await store.services.form()).writeLayout(layout);
  await handOver(store, `${layout.name.replace(/[\\/:*?"<>|\s]+/gu, "-")}.json`, text);
}

function RemoveButton({ store, isBusy }: Pick<LayoutCardProps, "store" | "isBusy">) {
  const card = useCardStyle();
  const { say } = usePane();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button size="small" disabledFocusable={isBusy} onClick={() => setAsking(true)}>
        {say(FORM_TEXTS.remove)}
      </Button>
    );
  }
  return (
    <>
      <p className={card.body}>{say(FORM_TEXTS.removeSure)}</p>
      <Button size="small" autoFocus disabledFocusable={isBusy} onClick={() => setAsking(false)}>
        {say(FORM_TEXTS.keep)}
      </Button>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => void store.start(REMOVE_LAYOUT)}
      >
        {say(FORM_TEXTS.removeJob)}
      </Button>
    </>
  );
}
