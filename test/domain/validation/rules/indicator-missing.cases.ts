import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "a result filled in", input: templatedWith({ H7: "ร้อยละ 95" }) },
  ],
  reject: [
    {
      name: "a row that was emptied",
      input: templatedWith({
        A8: null,
        B8: null,
        C8: null,
        D8: null,
        E8: null,
        F8: null,
        G8: null,
        H8: null,
        I8: null,
        J8: null,
        K8: null,
        L8: null,
      }),
      faults: [{ messageId: "altered", address: "A6" }],
    },
    {
      name: "two of them",
      input: templatedWith({
        A7: null,
        B7: null,
        C7: null,
        D7: null,
        E7: null,
        F7: null,
        G7: null,
        H7: null,
        I7: null,
        J7: null,
        K7: null,
        L7: null,
        A8: null,
        B8: null,
        C8: null,
        D8: null,
        E8: null,
        F8: null,
        G8: null,
        H8: null,
        I8: null,
        J8: null,
        K8: null,
        L8: null,
      }),
      faults: [
        { messageId: "altered", address: "A6" },
        { messageId: "altered", address: "A6" },
      ],
    },
  ],
};
