import { useRef, type ChangeEvent } from "react";
import { useSelected } from "../store";
import { text, type Language } from "../texts";
import { usePage } from "./page-context";
import { OpenIcon, SaveIcon } from "./icons";
import { SettingsMenu } from "./SettingsMenu";

export function AppBar() {
  const { store, actions } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const isReady = useSelected(store, (state) => state.document !== null && state.activity !== "saving");
  const picker = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file may be chosen again.
    event.target.value = "";
    if (file) actions.openFile(file);
  };
  return (
    <header className="app-bar">
      <h1 className="brand">
        <img src="/workbench/mark.svg" alt="" width="24" height="24" />
        <span className="brand-name">{text("product", language)}</span>
        <span className="brand-part">{text("workbench", language)}</span>
      </h1>
      <DocumentName />
      <div className="app-actions">
        <button type="button" title={text("openHint", language)} onClick={() => picker.current?.click()}>
          <OpenIcon />
          {text("open", language)}
        </button>
        <button
          type="button"
          title={text("saveHint", language)}
          disabled={!isReady}
          onClick={() => actions.save()}
        >
          <SaveIcon />
          {text("save", language)}
        </button>
        <input
          ref={picker}
          id="workbook-file"
          className="visually-hidden"
          type="file"
          accept=".xlsx,.xlsm"
          tabIndex={-1}
          aria-label={text("openHint", language)}
          onChange={choose}
        />
        <span className="app-divider" />
        <LanguageSwitch />
        <SettingsMenu />
      </div>
    </header>
  );
}

function DocumentName() {
  const { store } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const document = useSelected(store, (state) => state.document);
  if (!document) return <div className="document" />;
  const state = document.isDirty ? "unsaved" : document.isSample ? "sample" : "saved";
  return (
    <div className="document">
      <span className="document-name" title={document.name}>
        {document.name}
      </span>
      <span className="document-state" data-dirty={document.isDirty || undefined}>
        {text(state, language)}
      </span>
    </div>
  );
}

const LANGUAGES: readonly { id: Language; label: string; name: string }[] = [
  { id: "th", label: "ไทย", name: "ภาษาไทย" },
  { id: "en", label: "EN", name: "EN – English" },
];

function LanguageSwitch() {
  const { store, actions } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  return (
    <div className="switch" role="group" aria-label={text("language", language)}>
      {LANGUAGES.map(({ id, label, name }) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-label={name}
          aria-pressed={language === id}
          onClick={() => actions.setLanguage(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
