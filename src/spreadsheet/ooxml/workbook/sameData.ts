/** Equal as plain data; a property that is undefined counts as absent, and the order of properties does not matter. */
export const dataKey = (value: unknown): string =>
  JSON.stringify(value, (name, part: unknown) =>
    name === "spelledOut"
      ? undefined
      : part !== null && typeof part === "object" && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
  ) ?? "";

export const sameData = (a: unknown, b: unknown): boolean => dataKey(a) === dataKey(b);
