import { customFunctions } from "../../src/functions/catalogue";

const call = (name: string, ...args: readonly unknown[]): unknown =>
  customFunctions.find((one) => one.name === name)?.call(args);

/** As the runtime has it: no subclass of Error. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

function inLanguage(displayLanguage: string | undefined): void {
  Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError }, Office: { context: { displayLanguage } } });
}
afterAll(() => {
  for (const name of ["CustomFunctions", "Office"]) Reflect.deleteProperty(globalThis, name);
});

function errorOf(call: () => unknown): RuntimeError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(RuntimeError);
    return error as RuntimeError;
  }
  throw new Error("no error");
}

test("an unreadable argument is #VALUE! with a message in the user's language, which names the argument", () => {
  inLanguage("zh-CN");
  const failing = (): unknown => call("SCORE_IF", "也许", 2);
  expect(errorOf(failing)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(/是否符合.*也许/) });
  for (const other of ["en-GB", "fr-FR"]) {
    inLanguage(other);
    expect(errorOf(failing)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/^[^是]*也许[^是]* is /),
    });
  }
  for (const other of ["zh-TW", undefined]) {
    inLanguage(other);
    expect(errorOf(failing).message).toContain("是否符合");
  }
});

test("each kind of error has Excel's own value; only those that show a message carry one", () => {
  inLanguage("zh-CN");
  expect(errorOf(() => call("COMPLETION_RATE", 0, 0))).toEqual(new RuntimeError("#DIV/0!"));
  expect(errorOf(() => call("DEDUCT", 3, -1, 0.5))).toEqual(new RuntimeError("#NUM!"));
  expect(errorOf(() => call("SCORE_BY_DATE", 44927, 44926, 5))).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("人工"),
  });
  expect(errorOf(() => call("SCORE_BAND", 0.1, [["≤10%→2;很多→1"]]))).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("很多"),
  });
  expect(errorOf(() => call("QUANTITY", "35人，150人")).message).toContain("35人、150人");
});

test("JUSTIFICATION speaks the user's language", () => {
  inLanguage("en-US");
  expect(call("JUSTIFICATION", 2, 1.5, "报名人数少于预期")).toBe(
    "0.5 points lost; the text gives a reason, but no improvement",
  );
  expect(call("JUSTIFICATION", 2, 1.5, "下一步加强管理")).toContain("no reason");
  expect(call("JUSTIFICATION", 2, 2, "")).toBe("No points lost");
});
