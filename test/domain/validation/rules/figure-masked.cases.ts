import { formatted } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "two decimals", input: { H12: formatted(85, "0.00") } },
    { name: "a unit behind the figure", input: { H12: formatted(85, '0.00" คะแนน"') } },
    { name: "what it is out of", input: { H12: formatted(85, '0" / 100"') } },
    { name: "a text that no number format touches", input: { H13: formatted("ดี", '"ดีมาก"') } },
  ],
  reject: [
    {
      name: "another figure over it",
      input: { H12: formatted(85, '"95"') },
      faults: [{ messageId: "masked", address: "H12", found: "85" }],
    },
    {
      name: "a digit in front of it, and nothing at all",
      input: { H11: formatted(5, '"9"0'), H12: formatted(85, ";;;") },
      faults: [
        { messageId: "masked", address: "H11", found: "5" },
        { messageId: "masked", address: "H12", found: "85" },
      ],
    },
    {
      name: "a word over a figure",
      input: { G8: formatted(87.5, '"ผ่าน"') },
      faults: [{ messageId: "masked", address: "G8", found: "87.5" }],
    },
  ],
};
