/** Points as people write them: no binary dust, no trailing zeros. */
export function points(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/**
 * Puts arguments into a text's `{placeholders}`; an unknown placeholder stays visible. `{count|line was|lines were}` is the
 * first form where the argument is 1 and the second one otherwise: English has two, Chinese needs none.
 */
export function fill(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(
    /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (placeholder, name: string, one: string | undefined, other: string) => {
      const value = args[name];
      if (value === undefined) return placeholder;
      const shown = typeof value === "number" ? points(value) : value;
      if (one === undefined) return shown;
      return shown === "1" ? one : other;
    },
  );
}
