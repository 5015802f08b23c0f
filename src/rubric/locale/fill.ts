/** Points as people write them: no binary dust, no trailing zeros. */
export function points(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** Puts arguments into a text's `{placeholders}`; an unknown placeholder stays visible. */
export function fill(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = args[name];
    if (value === undefined) return placeholder;
    return typeof value === "number" ? points(value) : value;
  });
}
