import { RuleError } from "../../../src/rubric/ruleError";
import { ruleByName, scoringRules } from "../../../src/rubric/rules";
import vectors from "../../vectors/scores.json";

/** Optional arguments that a vector gives by name. */
function positional(name: string, args: readonly unknown[]): readonly unknown[] {
  const named = args.find((arg): arg is Record<string, unknown> => {
    return typeof arg === "object" && arg !== null && !Array.isArray(arg);
  });
  if (!named) return args.map((arg) => (Array.isArray(arg) ? [arg] : arg));
  const given = args.filter((arg) => arg !== named);
  const rest = ruleByName(name)!.parameters.slice(given.length);
  return [...given, ...rest.map((parameter) => named[parameter.name] ?? null)];
}

const kinds = { value: "#VALUE!", number: "#NUM!", division: "#DIV/0!", unavailable: "#N/A" };

function result(name: string, args: readonly unknown[]): unknown {
  try {
    return ruleByName(name)!.score(args);
  } catch (error) {
    if (error instanceof RuleError) return kinds[error.kind];
    throw error;
  }
}

it("covers every rule, AVERAGE_RATE to SPLIT_WEIGHT", () => {
  expect(new Set(vectors.map(({ fn }) => fn))).toEqual(new Set(scoringRules.map(({ name }) => name)));
});

describe.each(scoringRules.map(({ name }) => name))("%s", (name) => {
  const examples = vectors.filter((vector) => vector.fn === name);

  it.each(examples.map(({ args, expected }) => [JSON.stringify(args), expected, args] as const))(
    "%s gives %p",
    (_, expected, args) => {
      const given = result(name, positional(name, args));
      // Rates stand in the vectors with six decimals.
      if (typeof expected === "number") expect(Math.abs(Number(given) - expected)).toBeLessThan(5e-7);
      else expect(given).toBe(expected);
    },
  );
});
