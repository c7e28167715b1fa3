import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../domain/text/localised";
import { JobProgress } from "./jobs/JobProgress";
import { PaneFooter } from "./frame/PaneFooter";
import { PaneHeader } from "./frame/PaneHeader";
import { PaneProvider } from "./pane-context";
import { PaneSections } from "./frame/PaneSections";
import { LazyView } from "./LazyView";
import { Announcer } from "./jobs/Announcer";
import { NoticeBar } from "./jobs/NoticeBar";
import { initialLanguage, rememberLanguage } from "./language";
import type { PaneStorage } from "./pane-memory";
import type { PaneLinks } from "./links";
import { paneTheme, type OfficeThemeColours } from "./frame/theme";
import { useEndingFocus } from "./jobs/use-ending-focus";
import { useDarkTheme } from "./frame/use-dark-theme";
import type { JobStore, ShellServices } from "./jobs/job-store";
import type { PaneSection, SectionViewProps } from "./pane-section";
import type { ShellState } from "./shell-state";
import { useJobs } from "./jobs/use-jobs";

/** What the pane needs of the host; the entry file reads it from Office. */
export interface PaneHost {
  /** Language of Excel's own texts, such as "th-TH". */
  readonly displayLanguage: string | undefined;
  readonly storage: PaneStorage | null;
  readOfficeTheme(): OfficeThemeColours | undefined;
}

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
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    flexGrow: 1,
    minWidth: 0,
  },
  // At the end of the window: nothing that is read moves when a cell is selected.
  reason: { position: "sticky", bottom: 0, zIndex: 2 },
});

/** Nobody needs it before the first cell with an error is selected. */
const loadErrorReason = async () => (await import("./error-reason/ErrorReasonBar")).ErrorReasonBar;

interface AppProps<S extends ShellState, V extends ShellServices> {
  readonly store: JobStore<S, V>;
  readonly sections: readonly PaneSection<S, V>[];
  readonly host: PaneHost;
  readonly links: PaneLinks;
}

export function App<S extends ShellState, V extends ShellServices>(props: AppProps<S, V>) {
  const { store, sections, host, links } = props;
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
  const job = state.running?.job ?? state.ended;
  const movesTop = !job?.staysInPlace;
  useEffect(() => {
    if (movesTop) document.documentElement.scrollTop = 0;
  }, [isRunning, movesTop]);

  const section = sections.find(({ id }) => id === state.section);
  const chooseLanguage = (chosen: Language): void => {
    setLanguage(chosen);
    rememberLanguage(chosen, host.storage);
  };

  return (
    <FluentProvider theme={paneTheme(isDark)} className={styles.provider}>
      <PaneProvider value={pane}>
        <div className={styles.page}>
          <PaneHeader onLanguage={chooseLanguage}>
            <PaneSections {...{ store, sections }} current={state.section} />
          </PaneHeader>
          <main ref={area} className={styles.main}>
            {section?.Actions && <section.Actions {...{ store, state }} />}
            {state.running && <JobProgress running={state.running} onCancel={store.cancel} />}
            <NoticeBar store={store} state={state} />
            {section && <SectionBody key={section.id} {...{ section, store, state }} />}
          </main>
          <div aria-live="polite" className={state.errorReason ? styles.reason : undefined}>
            {state.errorReason && (
              <LazyView load={loadErrorReason} view={{ store, explained: state.errorReason }} />
            )}
          </div>
          <PaneFooter />
          <Announcer state={state} />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

function SectionBody<S extends ShellState, V extends ShellServices>({
  section,
  store,
  state,
}: SectionViewProps<S, V> & { readonly section: PaneSection<S, V> }) {
  const { view } = section;
  return "View" in view ? (
    <view.View {...{ store, state }} />
  ) : (
    <LazyView load={view.load} view={{ store, state }} />
  );
}
