import { foreignRows, gridOf, oddRows } from "../support/smallForm";
import { started } from "../support/started";

const column = (state: Awaited<ReturnType<typeof started>>["state"], at: number) => {
  const found = state().form?.mapping.columns.find((each) => each.column === at);
  if (!found) throw new Error(`column ${at} is not mapped`);
  return found;
};

const of = { sheetId: "f", sheet: "表" };

test("a corrected column is checked as what it is, and the workbook keeps it", async () => {
  const { state, controller, excel } = await started({ sheets: { f: gridOf("表", oddRows) } });
  const task = { kind: "correct", of, column: column(state, 5), role: "justification", level: null } as const;
  await controller.perform(task);
  expect(excel.corrections).toEqual([
    { sheetId: "f", sheet: "表", heading: "情况", column: 5, role: "justification", level: null },
  ]);
  expect(column(state, 5)).toMatchObject({ role: "justification", certainty: "corrected" });
  expect(state().form?.findings).toContainEqual(
    expect.objectContaining({ id: "deduction-without-justification", address: "F3" }),
  );
});

test("what was corrected in another session counts from the first look on, and can be taken back", async () => {
  const kept = {
    sheetId: "other",
    sheet: "表",
    heading: "情况",
    column: 5,
    role: "justification",
    level: null,
  } as const;
  const { state, controller, excel } = await started({ sheets: { f: gridOf("表", oddRows) }, corrections: [kept] });
  expect(column(state, 5).certainty).toBe("corrected");
  await controller.perform({ kind: "uncorrect", of });
  expect(excel.corrections).toEqual([]);
  expect(column(state, 5).certainty).not.toBe("corrected");
});

test("a correction that leaves no form is refused, and the form stays on show", async () => {
  const { state, controller, excel } = await started({ sheets: { f: gridOf("表", foreignRows) } });
  const names = state().form?.mapping.columns.filter(({ role }) => role === "score") ?? [];
  expect(names).toHaveLength(1);
  await controller.perform({ kind: "correct", of, column: column(state, 4), role: null, level: null });
  expect(state().trouble?.code).toBe("no-form-left");
  expect(excel.corrections).toEqual([]);
  expect(state().form?.summary.lines).toBe(3);
});

test("a table whose scores nobody knows by their heading is a form as soon as the user says which they are", async () => {
  const rows = foreignRows.map((row, index) => (index === 1 ? [...row.slice(0, 4), "评定", ...row.slice(5)] : row));
  const { state, controller } = await started({ sheets: { f: gridOf("表", rows) } });
  await controller.perform({ kind: "look" });
  expect(state()).toMatchObject({ form: null, nothingFound: true, noForm: { ...of, why: "no-score" } });
  const scores = state().noForm?.columns.find(({ heading }) => heading === "评定");
  if (!scores) throw new Error("the column is not listed");
  await controller.perform({ kind: "correct", of, column: scores, role: "score", level: null });
  expect(state().form).toMatchObject({ summary: { lines: 3, total: 98 } });
});
