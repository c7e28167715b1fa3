import { KPI_FUNCTIONS } from "../../src/domain/scoring/function-names";
import { parseRectangle } from "../../src/domain/workbook/address";
import examples from "../../src/functions/examples.json";
import { functionParameters } from "../../src/functions/function-table";
import * as declarations from "../../src/functions/functions";
import texts from "../../src/functions/texts.th.json";
import {
  declaredFunctions,
  generateFunctionsMetadata,
  type FunctionDeclaration,
  type FunctionsMetadata,
} from "../../scripts/generate-functions.mjs";

const { en, th } = generateFunctionsMetadata();

test("functions.json is as reviewed", () => expect(en).toMatchSnapshot());

test("both languages say the same of everything but descriptions", () => {
  const bare = (document: FunctionsMetadata) =>
    JSON.parse(JSON.stringify(document, (key, value) => (key === "description" ? undefined : value)));
  expect(bare(th)).toEqual(bare(en));
});

test("errors reach the functions, so that one bad cell does not spoil a column", () => {
  expect(en.allowErrorForDataTypeAny).toBe(true);
});

test("the declared functions are the ones everybody else knows, in the same order", () => {
  expect(en.functions.map(({ id }) => id)).toEqual(KPI_FUNCTIONS);
  expect(en.functions.map(({ name }) => name)).toEqual(KPI_FUNCTIONS);
});

test("every declaration is exported under the name the metadata knows", () => {
  for (const { functionName } of declaredFunctions()) {
    expect(declarations).toHaveProperty(functionName, expect.any(Function));
  }
});

test("Thai texts and examples belong to a function each", () => {
  expect(Object.keys(texts)).toEqual(KPI_FUNCTIONS);
  expect(Object.keys(examples)).toEqual(KPI_FUNCTIONS);
});

describe.each(KPI_FUNCTIONS.map((name, i) => [name, en.functions[i]!, th.functions[i]!] as const))(
  "%s",
  (name, english, thai) => {
    test("takes the arguments that the metadata lists", () => {
      expect(functionParameters(name)).toEqual(english.parameters.map((parameter) => parameter.name));
    });

    test("Thai texts name no argument that is gone", () => {
      expect(Object.keys(texts[name].parameters)).toEqual(functionParameters(name));
    });

    test("takes ranges of anything; optional arguments come last", () => {
      const isOptional = english.parameters.map((parameter) => parameter.optional ?? false);
      expect(isOptional).toEqual([...isOptional].sort());
      for (const parameter of english.parameters) {
        expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
      }
    });

    test("is described in both languages, in the length that Excel shows", () => {
      const all = ({ description, parameters }: FunctionDeclaration) => [
        description,
        ...parameters.map((p) => p.description),
      ];
      for (const text of [...all(english), ...all(thai)]) {
        expect(text.length).toBeGreaterThan(5);
        expect(text.length).toBeLessThanOrEqual(255);
      }
      for (const text of all(thai)) expect(text).toMatch(/[ก-ฮ]/);
    });

    test("has a name that is no cell address and no reserved form", () => {
      expect(parseRectangle(name)).toBeNull();
      expect(name).toMatch(/^KPI[A-Z]+$/);
    });
  },
);
