import { PUBLIC_ORGANISATION_2565 as FY2565 } from "../../../../src/domain/framework/frameworks";
import { carrying } from "../../../support/carrying-form";
import type { RuleCases } from "../../../support/rule-cases";

const [best, ...others] = FY2565.ratings;

export const cases: RuleCases = {
  accept: [
    { name: "the known framework, word for word", input: carrying({}) },
    { name: "one of another version", input: carrying({ version: FY2565.version + 1 }) },
    { name: "no framework at all", input: {} },
  ],
  reject: [
    {
      name: "a rule switched off",
      input: carrying({ ruleGrades: { "weight-total-not-100": "off" } }),
      faults: [{ messageId: "grades", address: null, found: "weight-total-not-100: – → off" }],
    },
    {
      name: "a band that begins lower",
      input: carrying({ ratings: [{ ...best, from: 85 }, ...others] }),
      faults: [{ messageId: "bands", address: null }],
    },
    {
      name: "other points of a tier, another policy and other weights",
      input: carrying({
        tiers: [{ ...FY2565.tiers[0], point: 60 }, ...FY2565.tiers.slice(1)],
        policies: { ...FY2565.policies, belowMinimum: "extrapolate" },
        decimals: { ...FY2565.decimals, total: 0 },
      }),
      faults: [
        { messageId: "tiers", address: null, found: "minimum.point: 50 → 60" },
        { messageId: "policies", address: null },
      ],
    },
    {
      name: "other weights of components",
      input: carrying({
        components: FY2565.components.map((each, i) => ({
          ...each,
          weight: [35, 25, 25, 15][i] ?? each.weight,
        })),
      }),
      faults: [{ messageId: "weights", address: null }],
    },
    {
      name: "another name",
      input: carrying({ name: { th: "กรอบอื่น", en: "Another" } }),
      faults: [{ messageId: "other", address: null }],
    },
  ],
};
