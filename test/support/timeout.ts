/** Opening a workbook in the embedded Excel and calculating it takes a moment, more on a busy machine. */
jest.setTimeout(60_000);
