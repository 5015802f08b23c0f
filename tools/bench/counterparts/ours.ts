import { customFunctions } from "../../../src/functions/catalogue";

/** A custom function as the runtime calls it, its arguments one by one. */
export function ours(name: string): (...args: readonly unknown[]) => unknown {
  const found = customFunctions.find((one) => one.name === name);
  if (!found) throw new Error(`There is no function ${name}.`);
  return (...args) => found.call(args);
}
