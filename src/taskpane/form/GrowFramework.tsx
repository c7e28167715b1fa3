import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Framework } from "../../domain/framework/framework";
import { frameworkLabel } from "../../domain/framework/framework-label";
import type { Layout } from "../../domain/layout/layout";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import type { FormStore } from "./form-store";
import { GROW_FRAMEWORK } from "./jobs";
import { FORM_TEXTS } from "./texts";
import { useEditorStyle } from "./use-editor-style";

interface GrowFrameworkProps {
  readonly store: FormStore;
  readonly layout: Layout;
  /** The user's own, at least one. */
  readonly own: readonly Framework[];
  readonly isBusy: boolean;
}

/** Teaches the layout's wordings to a framework that the user keeps. */
export function GrowFramework({ store, layout, own, isBusy }: GrowFrameworkProps) {
  const styles = useEditorStyle();
  const card = useCardStyle();
  const { language, say } = usePane();
  const [chosen, setChosen] = useState("");
  const framework = own.find((each) => keyOf(each) === chosen) ?? own.at(-1);
  if (!framework) return null;
  return (
    <div className={styles.editor}>
      <p className={styles.text}>{say(FORM_TEXTS.growBody)}</p>
      <Field label={say(FORM_TEXTS.growChoice)} size="small">
        <Select
          className={styles.select}
          size="small"
          value={keyOf(framework)}
          disabled={isBusy}
          onChange={(_, { value }) => setChosen(value)}
        >
          {own.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {frameworkLabel(each)[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={card.start}
        size="small"
        disabledFocusable={isBusy}
        onClick={() => void store.start(GROW_FRAMEWORK, { framework, layout })}
      >
        {say(FORM_TEXTS.grow)}
      </Button>
    </div>
  );
}

function keyOf({ id, version }: Framework): string {
  return `${id}@${version}`;
}
