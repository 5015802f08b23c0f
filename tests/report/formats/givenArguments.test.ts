import { givenArguments } from "../../../src/report/formats/givenArguments";

const written = (...finding: Parameters<typeof givenArguments>): string => JSON.stringify(givenArguments(...finding));

test("outsiders are given the line as name and the variant as case, in the order of format 1", () => {
  expect(written({ line: "数量", args: { sum: 97, difference: 3 } })).toBe('{"name":"数量","sum":97,"difference":3}');
  expect(written({ line: "数量", variant: "above", args: { weight: 10, score: 11 } })).toBe(
    '{"name":"数量","weight":10,"score":11,"case":"above"}',
  );
  expect(written({ line: "数量", variant: "line", args: { score: 9, expected: 10, source: "测算底稿" } })).toBe(
    '{"name":"数量","score":9,"expected":10,"case":"line","source":"测算底稿"}',
  );
});

test("an argument of a message may itself be called name or line", () => {
  const args = { name: "总体目标", line: "培训人数", said: "120人", cell: "110人" };
  expect(givenArguments({ line: "总体目标", args })).toEqual(args);
});
