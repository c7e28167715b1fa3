import { useEffect, useMemo, useState } from "react";
import type { Framework } from "../../domain/framework/framework";
import { unclearKinds } from "../../domain/round/unclear-kinds";
import { BackButton } from "../shell/controls/BackButton";
import { usePane } from "../shell/pane-context";
import { ROUND_ENTRY } from "../shell/section";
import { FilesCard } from "./FilesCard";
import { toldOf } from "./jobs";
import { LeagueCard } from "./LeagueCard";
import { OptionsCard } from "./OptionsCard";
import { ResultCard } from "./ResultCard";
import type { RoundPane } from "./round-state";
import type { RoundStore } from "./round-store";
import { UnclearCard } from "./UnclearCard";
import { UnreadCard } from "./UnreadCard";

interface RoundViewProps {
  readonly store: RoundStore;
  readonly state: RoundPane;
}

/** Many agencies' workbooks at once: chosen here, reviewed on this computer, told as one round. */
export function RoundView({ store, state }: RoundViewProps) {
  const { language } = usePane();
  const { round } = state;
  const { records, counted, before, at } = round;
  const frameworks = useFrameworks(store);
  const isBusy = state.running !== null;
  const told = useMemo(
    () => toldOf({ records, counted, before, at }, language),
    [records, counted, before, at, language],
  );
  const kinds = useMemo(() => unclearKinds(records), [records]);
  return (
    <>
      <BackButton store={store} entry={ROUND_ENTRY} />
      <FilesCard {...{ store, round, isBusy }} />
      {records.length > 0 && (
        <>
          <ResultCard {...{ store, round, told, isBusy }} />
          <UnreadCard unread={told.round.unread} />
          <UnclearCard
            {...{ store, round, kinds, frameworks, isBusy }}
            framework={told.round.framework?.id}
          />
          <LeagueCard {...{ store, round, told, isBusy }} />
        </>
      )}
      <OptionsCard {...{ store, round, frameworks, isBusy }} />
    </>
  );
}

/** Those that this user knows; none until they have come. */
function useFrameworks(store: RoundStore): readonly Framework[] {
  const [frameworks, setFrameworks] = useState<readonly Framework[]>([]);
  useEffect(() => {
    let isShown = true;
    void store.services
      .round()
      .then((services) => services.frameworks())
      .then((found) => isShown && setFrameworks(found))
      .catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, [store]);
  return frameworks;
}
