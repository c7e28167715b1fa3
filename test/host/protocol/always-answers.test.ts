import type { ICommandInfo } from "@univerjs/core";
import { IFormulaDependencyGenerator, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { MoveRangeMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

beforeEach(async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows: [[2, "=A1*10"], ["x"]] }] });
  await excel.waitForCalculation();
});

const LONGEST_WAIT = 5_000;

/** The outcome, or "no answer": a promise that nothing settles would end as a test that takes too long. */
async function answerOf<T>(work: Promise<T>): Promise<T | { code: string } | "no answer"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<"no answer">((resolve) => {
    timer = setTimeout(() => resolve("no answer"), LONGEST_WAIT);
  });
  const failed = (error: unknown) => ({ code: String((error as { code: unknown }).code ?? error) });
  const outcome = await Promise.race([work.catch(failed), silence]);
  clearTimeout(timer);
  return outcome;
}

function sheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("S");
}

function read(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = sheet(context).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

function write(address: string, value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    sheet(context).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Has the next command of that kind fail in the grid. */
function failOnce(id: string): void {
  const { commands } = excel.host.book;
  const listener = commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== id) return;
    listener.dispose();
    throw new Error(`the grid fails at ${id}`);
  });
}

/** Has the engine's next calculation fail while it looks for what to calculate. */
function failCalculationOnce(): void {
  const generator = excel.host.book.injector.get(IFormulaDependencyGenerator);
  const generate = generator.generate.bind(generator);
  generator.generate = () => {
    generator.generate = generate;
    return Promise.reject(new Error("the engine fails"));
  };
}

describe("what a failure of the grid leaves", () => {
  test("a member that throws something of its own: GeneralException that tells it, and the next batch goes on", async () => {
    Object.defineProperty(excel.host.book, "activate", {
      value: () => {
        throw new TypeError("the sheet fails");
      },
    });
    const run = Excel.run(async (context) => {
      sheet(context).activate();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "GeneralException",
      message: expect.stringContaining("the sheet fails") as string,
      debugInfo: { errorLocation: "Worksheet.activate" },
    });
    expect(await answerOf(read("B1"))).toEqual([[20]]);
  });

  test.each([
    ["as the last action", false],
    ["before another action", true],
  ])("work of an action that is rejected midway in the grid, %s", async (_, goesOn) => {
    failOnce(MoveRangeMutation.id);
    const insert = Excel.run(async (context) => {
      sheet(context).getRange("A1:A2").insert("Down");
      if (goesOn) sheet(context).getRange("C1").values = [[1]];
      await context.sync();
    });
    expect(await answerOf(insert)).toEqual({ code: "GeneralException" });
    expect(await answerOf(read("A1:C1"))).toEqual([[2, 20, ""]]);
    expect(await answerOf(write("A1", 3))).toBeUndefined();
    expect(await answerOf(read("B1"))).toEqual([[30]]);
  });

  test("what waits for the end of a batch and then fails", async () => {
    failOnce(SetRangeValuesMutation.id);
    const paint = Excel.run(async (context) => {
      sheet(context).getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(await answerOf(paint)).toEqual({ code: "GeneralException" });
    expect(await answerOf(write("A1", 4))).toBeUndefined();
    expect(await answerOf(read("B1"))).toEqual([[40]]);
  });

  test("the begin of a batch that fails", async () => {
    const { beginBatch } = excel.host.book;
    excel.host.book.beginBatch = () => {
      excel.host.book.beginBatch = beginBatch;
      throw new Error("no beginning");
    };
    expect(await answerOf(read("B1"))).toEqual({ code: "GeneralException" });
    expect(await answerOf(read("B1"))).toEqual([[20]]);
  });
});

describe("what a failure of the calculation leaves", () => {
  test.each<[string, () => void]>([
    ["the engine rejects", failCalculationOnce],
    ["its start is refused", () => failOnce(SetFormulaCalculationStartMutation.id)],
  ])("%s: the reader is told, and the next reader has the values", async (_, fail) => {
    fail();
    const both = Excel.run(async (context) => {
      sheet(context).getRange("A1").values = [[5]];
      const range = sheet(context).getRange("B1").load("values");
      await context.sync();
      return range.values;
    });
    expect(await answerOf(both)).toEqual({ code: "GeneralException" });
    expect(await answerOf(read("A1:B1"))).toEqual([[5, 50]]);
  });

  test("one that nobody waits for: what it left is calculated for the next reader", async () => {
    failCalculationOnce();
    expect(await answerOf(write("A1", 6))).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await answerOf(read("B1"))).toEqual([[60]]);
  });

  test("in manual mode, what was asked for is still asked for", async () => {
    const calculate = () =>
      Excel.run(async (context) => {
        context.application.calculationMode = "Manual";
        sheet(context).getRange("A1").values = [[7]];
        await context.sync();
        failCalculationOnce();
        context.application.calculate("Recalculate");
        await context.sync();
        const range = sheet(context).getRange("B1").load("values");
        await context.sync();
        return range.values;
      });
    expect(await answerOf(calculate())).toEqual({ code: "GeneralException" });
    expect(await answerOf(read("B1"))).toEqual([[70]]);
  });

  test("the add-in is told of a change all the same", async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      sheet(context).onChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
    });
    failCalculationOnce();
    await answerOf(write("A1", 8));
    expect(await answerOf(read("B1"))).toEqual([[80]]);
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual(["A1"]);
  });
});

describe("what cannot be sent", () => {
  test("a value that JSON has no form for", async () => {
    excel.host.book.state.settings.set("big", 1n);
    const big = Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("big").load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(await answerOf(big)).toEqual({ code: "GeneralException" });
    expect(await answerOf(read("B1"))).toEqual([[20]]);
  });

  test("settings that cannot be written or read: the callback has its error", async () => {
    const call = (run: (done: (result: Office.AsyncResult<unknown>) => void) => void) =>
      answerOf(new Promise<string>((resolve) => run(({ status }) => resolve(String(status)))));
    const { settings } = Office.context.document;
    excel.host.book.state.settings.set("big", 1n);
    expect(await call((done) => settings.refreshAsync(done))).toBe("failed");
    excel.host.book.state.settings.clear();
    const { clear } = excel.host.book.state.settings;
    excel.host.book.state.settings.clear = () => {
      throw new Error("read only");
    };
    expect(await call((done) => settings.saveAsync(done))).toBe("failed");
    excel.host.book.state.settings.clear = clear;
    expect(await call((done) => settings.saveAsync(done))).toBe("succeeded");
  });
});
