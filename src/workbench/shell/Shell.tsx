import { memo, type CSSProperties } from "react";
import { PRAMOEN_TAB, useSelected } from "../store";
import { text } from "../texts";
import { AppBar } from "./AppBar";
import { DropZone } from "./DropZone";
import { EntryAlertDialog } from "./EntryAlertDialog";
import { DiscardDialog, NoticeBar } from "./Messages";
import { usePage } from "./page-context";
import { RibbonPanel, RibbonTabs } from "./Ribbon";
import { StatusBar } from "./StatusBar";
import { TaskPane } from "./TaskPane";

export function Shell() {
  const { store } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const appearance = useSelected(store, (state) => state.preferences.appearance);
  const paneWidth = useSelected(store, (state) => (state.isPaneOpen ? state.preferences.paneWidth : 0));
  const hasGridRibbon = useSelected(store, (state) => state.ribbonTab !== PRAMOEN_TAB);
  return (
    <div
      className="page"
      lang={language}
      data-appearance={appearance}
      data-ribbon={hasGridRibbon ? "grid" : "pramoen"}
      style={{ "--pane-width": `${paneWidth}px` } as CSSProperties}
    >
      <AppBar />
      <RibbonTabs />
      <div className="workspace">
        <RibbonPanel />
        <main aria-label={text("grid", language)}>
          <GridPlace />
        </main>
        <TaskPane />
        <NoticeBar />
      </div>
      <StatusBar />
      <DiscardDialog />
      <EntryAlertDialog />
      <DropZone />
    </div>
  );
}

/** The grid draws into this element itself; React must never draw it again. */
const GridPlace = memo(function GridPlace() {
  return <div id="grid" className="grid" />;
});
