import type { IndicatorTable } from "../form/evaluation";
import { valueOf } from "../form/field";
import { readIndicator } from "../form/indicator-row";
import type { Framework } from "../framework/framework";
import { agrees } from "../scoring/agreement";
import type { CellAddress } from "../workbook/address";

/** What the agency gave itself and what the committee gave, where they are not the same. */
export interface ScoreOverride {
  readonly code: string | null;
  readonly name: string;
  readonly at: CellAddress;
  readonly self: number;
  readonly committee: number;
  /** Points won or, below 0, deducted. */
  readonly difference: number;
  /** As the form tells it; null where it gives none. */
  readonly reason: string | null;
}

/** The deductions and raises of a form, in the order of its rows. */
export function scoreOverrides(
  { indicators }: Pick<IndicatorTable, "indicators">,
  { decimals }: Framework,
): ScoreOverride[] {
  return indicators.flatMap((each): ScoreOverride[] => {
    const { code, name, committeeScore, selfScore, reason } = readIndicator(each);
    const [self, committee] = [valueOf(selfScore), valueOf(committeeScore)];
    if (self === null || committee === null || !committeeScore || agrees(committee, self, decimals.score))
      return [];
    return [
      {
        code,
        name,
        at: committeeScore.at,
        self,
        committee,
        difference: committee - self,
        reason: valueOf(reason),
      },
    ];
  });
}
