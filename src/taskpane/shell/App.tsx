import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../domain/text/localised";
import { JobProgress } from "./jobs/JobProgress";
import { PaneFooter } from "./frame/PaneFooter";
import { PaneHeader } from "./frame/PaneHeader";
import { PaneProvider } from "./pane-context";
import { PaneSections } from "./frame/PaneSections";
import { CheckResults } from "../check/CheckResults";
import { LazyView } from "./LazyView";
import { CheckActions } from "../check/CheckActions";
import { Announcer } from "./jobs/Announcer";
import { NoticeBar } from "./jobs/NoticeBar";
import { initialLanguage, rememberLanguage } from "./language";
import type { PaneStorage } from "./pane-memory";
import type { JobStore } from "./composition/job-store";
import type { PaneLinks } from "./links";
import { paneTheme, type OfficeThemeColours } from "./frame/theme";
import { useEndingFocus } from "./jobs/use-ending-focus";
import { useDarkTheme } from "./frame/use-dark-theme";
import { isInPlace } from "./pane-state";
import { useJobs } from "./jobs/use-jobs";

/** What the pane needs of the host; the entry file reads it from Office. */
export interface PaneHost {
  /** Language of Excel's own texts, such as "th-TH". */
  readonly displayLanguage: string | undefined;
  readonly storage: PaneStorage | null;
  readOfficeTheme(): OfficeThemeColours | undefined;
}

/** What few users need every day is fetched when it is first opened. */
const SECTION_VIEWS = {
  formulas: async () => (await import("../formulas/FormulasView")).FormulasView,
  templates: async () => (await import("../templates/TemplatesView")).TemplatesView,
  portable: async () => (await import("../portable/PortableView")).PortableView,
};

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    minWidth: 0,
    maxWidth: "720px",
    margin: "0 auto",
  },
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    flexGrow: 1,
    minWidth: 0,
  },
});

export function App({ store, host, links }: { store: JobStore; host: PaneHost; links: PaneLinks }) {
  const styles = useStyles();
  const [language, setLanguage] = useState(() => initialLanguage(host.displayLanguage, host.storage));
  const isDark = useDarkTheme(host.readOfficeTheme);
  const state = useJobs(store);
  const area = useEndingFocus(state);
  const { storage } = host;
  const pane = useMemo(() => ({ language, links, storage }), [language, links, storage]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);

  // Progress and outcome stand at the top, wherever in a long list the user is.
  const isRunning = state.running !== null;
  const movesTop = state.running ? !isInPlace(state.running.name) : !isInPlace(state.ended);
  useEffect(() => {
    if (movesTop) document.documentElement.scrollTop = 0;
  }, [isRunning, movesTop]);

  const chooseLanguage = (chosen: Language): void => {
    setLanguage(chosen);
    rememberLanguage(chosen, host.storage);
  };

  return (
    <FluentProvider theme={paneTheme(isDark)} className={styles.provider}>
      <PaneProvider value={pane}>
        <div className={styles.page}>
          <PaneHeader onLanguage={chooseLanguage} />
          <PaneSections store={store} section={state.section} />
          <main ref={area} className={styles.main}>
            {state.section === "check" && <CheckActions store={store} isBusy={isRunning} />}
            {state.running && <JobProgress running={state.running} onCancel={store.cancel} />}
            <NoticeBar store={store} state={state} />
            {state.section === "check" ? (
              <CheckResults store={store} state={state} />
            ) : (
              <LazyView key={state.section} load={SECTION_VIEWS[state.section]} view={{ store, state }} />
            )}
          </main>
          <PaneFooter />
          <Announcer state={state} />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}
