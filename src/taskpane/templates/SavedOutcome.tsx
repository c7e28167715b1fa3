import { Button } from "@fluentui/react-components";
import type { TemplateRemark } from "../../domain/comparison/remark";
import { usePane } from "../shell/pane-context";
import { PutInNote } from "../shell/PutInNote";
import { OutcomeCard } from "./OutcomeCard";
import { OutcomeList } from "./OutcomeList";
import { TemplatePreview } from "./TemplatePreview";
import type { TemplateOutcome } from "./templates-state";
import { TEMPLATES_TEXTS } from "./texts";
import type { LocalisedText } from "../../domain/text/localised";
import type { TemplatesStore } from "./templates-store";
import { storeTemplate } from "./answer-outcome";
import { exportDocument, keepDocument } from "./keeping";

interface SavedProps {
  readonly store: TemplatesStore;
  readonly isBusy: boolean;
  readonly outcome: Extract<TemplateOutcome, { kind: "saved" }>;
}

/** The template that was read, with what was assumed, and what to do with it; its faults where it has any. */
export function SavedOutcome({ store, isBusy, outcome: { saved, isKept, isStored } }: SavedProps) {
  const { language, say } = usePane();
  const { template, framework, faults, remarks, sheet } = saved;
  const body =
    sheet === null ? say(TEMPLATES_TEXTS.savedFromForm) : say(TEMPLATES_TEXTS.savedFrom, { sheet });
  if (template === null || framework === null || faults.length > 0) {
    const title = say(TEMPLATES_TEXTS.refusedTitle, { n: faults.length });
    return (
      <OutcomeCard {...{ store, isBusy, title, body }}>
        <OutcomeList store={store} items={faults.map(({ at, text }) => ({ at, content: text[language] }))} />
      </OutcomeCard>
    );
  }
  const actions = (
    <>
      <Button
        appearance="primary"
        disabledFocusable={isBusy || isKept}
        onClick={() => void keepDocument(store, template)}
      >
        {say(isKept ? TEMPLATES_TEXTS.kept : TEMPLATES_TEXTS.keep)}
      </Button>
      <Button disabledFocusable={isBusy || isStored} onClick={() => void storeTemplate(store)}>
        {say(isStored ? TEMPLATES_TEXTS.stored : TEMPLATES_TEXTS.store)}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void exportDocument(store, template)}>
        {say(TEMPLATES_TEXTS.exportJson)}
      </Button>
    </>
  );
  return (
    <OutcomeCard {...{ store, isBusy, body, actions }} title={say(TEMPLATES_TEXTS.savedTitle)}>
      {!isStored && <PutInNote />}
      <TemplatePreview {...{ framework, template }} />
      <RemarkList store={store} title={TEMPLATES_TEXTS.remarks} remarks={remarks} />
    </OutcomeCard>
  );
}

interface RemarkListProps {
  readonly store: TemplatesStore;
  readonly title: LocalisedText;
  readonly remarks: readonly TemplateRemark[];
}

/** Remarks below a heading that counts them; nothing where there are none. */
export function RemarkList({ store, title, remarks }: RemarkListProps) {
  const { language, say } = usePane();
  if (remarks.length === 0) return null;
  return (
    <div>
      <h3 style={{ margin: 0, fontSize: "inherit" }}>{`${say(title)} (${remarks.length})`}</h3>
      <OutcomeList store={store} items={remarks.map(({ at, text }) => ({ at, content: text[language] }))} />
    </div>
  );
}
