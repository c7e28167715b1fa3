import type { KeyboardEvent } from "react";
import { PRAMOEN_TAB, useSelected } from "../store";
import { text, type TextId } from "../texts";
import { usePage } from "./page-context";

/** Tabs of the grid's own toolbar, under the names it has for them. */
const GRID_TABS: readonly { id: string; label: TextId }[] = [
  { id: "ribbon.start", label: "tabHome" },
  { id: "ribbon.formulas", label: "tabFormulas" },
  { id: "ribbon.data", label: "tabData" },
  { id: "ribbon.view", label: "tabView" },
];

export function RibbonTabs() {
  const { store, manifest, actions } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const active = useSelected(store, (state) => state.ribbonTab);
  const tabs = [
    { id: PRAMOEN_TAB, label: manifest.tabLabel[language] },
    ...GRID_TABS.map(({ id, label }) => ({ id, label: text(label, language) })),
  ];
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = tabs.findIndex(({ id }) => id === active);
    const next = tabs[(index + step + tabs.length) % tabs.length]!;
    actions.setRibbonTab(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div className="ribbon-tabs" role="tablist" aria-label={text("ribbon", language)} onKeyDown={move}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === active}
          aria-controls={id === PRAMOEN_TAB ? "ribbon-panel" : "grid"}
          tabIndex={id === active ? 0 : -1}
          onClick={() => actions.setRibbonTab(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** The add-in's buttons, as its manifest describes them to Excel. */
export function RibbonPanel() {
  const { store, manifest, actions } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const isActive = useSelected(store, (state) => state.ribbonTab === PRAMOEN_TAB);
  const command = useSelected(store, (state) => state.command);
  return (
    <div
      id="ribbon-panel"
      className="ribbon-panel"
      role="tabpanel"
      aria-labelledby={`tab-${PRAMOEN_TAB}`}
      hidden={!isActive}
    >
      {manifest.groups.map((group) => (
        <div key={group.label.en} className="ribbon-group" role="group" aria-label={group.label[language]}>
          {group.buttons.map((button) => (
            <button
              key={button.id}
              id={button.id}
              type="button"
              title={button.description[language]}
              aria-busy={command?.control === button.id && command.outcome === "running"}
              onClick={() => actions.press(button)}
            >
              <img src={button.icon} alt="" width="20" height="20" />
              {button.label[language]}
            </button>
          ))}
          <span className="ribbon-group-label" aria-hidden="true">
            {group.label[language]}
          </span>
        </div>
      ))}
    </div>
  );
}
