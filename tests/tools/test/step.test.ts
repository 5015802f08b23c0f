import { runSideBySide, type Step } from "../../../tools/test/step";

const step = (name: string, code: string): Step => ({ name, command: ["-e", code] });

beforeEach(() => {
  jest.spyOn(console, "log").mockImplementation(() => undefined);
  jest.spyOn(process.stdout, "write").mockImplementation(() => true);
});
afterEach(() => jest.restoreAllMocks());

test("steps side by side are told in their order, with what each printed and whether it passed", async () => {
  const slow = step("slow", "setTimeout(() => console.log('slow is done'), 300)");
  const wrong = step("wrong", "console.error('what is wrong'); process.exitCode = 1");
  const quick = step("quick", "console.log('quick is done')");
  const outcomes = await runSideBySide([slow, wrong, quick], 2);
  expect(outcomes.map(({ step: { name }, ok, printed }) => [name, ok, printed.trim()])).toEqual([
    ["slow", true, "slow is done"],
    ["wrong", false, "what is wrong"],
    ["quick", true, "quick is done"],
  ]);
});

test("a step that is killed has not passed", async () => {
  const [outcome] = await runSideBySide([step("killed", "process.kill(process.pid, 'SIGKILL')")], 1);
  expect(outcome?.ok).toBe(false);
  expect(console.log).toHaveBeenCalledWith(expect.stringContaining("SIGKILL"));
});
