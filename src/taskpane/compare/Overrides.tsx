import type { ScoreOverride } from "../../domain/side-by-side/assessments";
import { formatCell } from "../../domain/workbook/address";
import { PlaceList } from "../shell/controls/PlaceList";
import { useCardStyle } from "../shell/controls/use-card-style";
import { showScore } from "../../domain/scoring/figure-text";
import { usePane } from "../shell/pane-context";
import type { CompareStore } from "./compare-store";
import { COMPARE_TEXTS } from "./texts";

/** What the committee gave instead of the agency's own scores, with the reason. */
export function Overrides({
  store,
  overrides,
}: {
  store: CompareStore;
  overrides: readonly ScoreOverride[];
}) {
  const card = useCardStyle();
  const { say } = usePane();
  if (overrides.length === 0) return null;
  return (
    <section className={card.card} aria-labelledby="compare-overrides">
      <h3 id="compare-overrides" className={card.title}>
        {say(COMPARE_TEXTS.overrides)}
      </h3>
      <PlaceList
        items={overrides.map(({ code, name, at, self, committee, reason }) => ({
          cell: { sheet: at.sheet, address: formatCell(at) },
          content: [
            [code, name].filter(Boolean).join(" "),
            say(COMPARE_TEXTS.override, { self: showScore(self), committee: showScore(committee) }),
            reason ?? say(COMPARE_TEXTS.noReason),
          ].join(" · "),
        }))}
        onGoTo={(sheet, address) => void store.select(sheet, address)}
      />
    </section>
  );
}
