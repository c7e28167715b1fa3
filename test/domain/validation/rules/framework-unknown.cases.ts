import { PUBLIC_ORGANISATION_2565 as FY2565 } from "../../../../src/domain/framework/frameworks";
import { carrying } from "../../../support/carrying-form";
import type { RuleCases } from "../../../support/rule-cases";

const NEXT = { version: FY2565.version + 1 };
const NEW = { id: "our-own", family: "our-own", version: 1 };

export const cases: RuleCases = {
  accept: [
    { name: "the known framework", input: carrying({}), framework: "open" },
    { name: "one altered, which is not used", input: carrying({ titleWords: ["อื่น"] }), framework: "open" },
  ],
  reject: [
    {
      name: "a version that is not known",
      input: carrying(NEXT),
      framework: "open",
      faults: [{ messageId: "used", address: null, found: `${FY2565.id} (${NEXT.version})` }],
    },
    {
      name: "another framework was chosen instead",
      input: carrying(NEXT),
      faults: [{ messageId: "unused", address: null }],
    },
    {
      name: "a framework of its own, with a rule switched off",
      input: carrying({ ...NEW, ruleGrades: { "total-mismatch": "off" } }),
      framework: "open",
      faults: [
        { messageId: "used", address: null, found: "our-own (1)" },
        { messageId: "grades", address: null, found: "total-mismatch: – → off" },
      ],
    },
    {
      name: "another version with other policies and a rule switched off",
      input: carrying({
        ...NEXT,
        policies: { ...FY2565.policies, belowMinimum: "extrapolate" },
        ruleGrades: { ...FY2565.ruleGrades, "total-mismatch": "off" },
      }),
      framework: "open",
      faults: [
        { messageId: "used", address: null },
        { messageId: "grades", address: null },
        { messageId: "policies", address: null, found: "belowMinimum: zero → extrapolate" },
      ],
    },
    {
      name: "another year with other points, bands and weights",
      input: carrying({
        ...NEXT,
        tiers: [{ ...FY2565.tiers[0], point: 60 }, ...FY2565.tiers.slice(1)],
        ratings: [{ ...FY2565.ratings[0], from: 85 }, ...FY2565.ratings.slice(1)],
        components: FY2565.components.map((each, i) => ({
          ...each,
          weight: [35, 25, 25, 15][i] ?? each.weight,
        })),
      }),
      framework: "open",
      faults: [
        { messageId: "used", address: null },
        { messageId: "tiers", address: null, found: "minimum.point: 50 → 60" },
        { messageId: "bands", address: null },
        { messageId: "weights", address: null },
      ],
    },
  ],
};
