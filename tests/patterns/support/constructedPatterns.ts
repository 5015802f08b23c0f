import { inRoot } from "../../../tools/build/places";
import type { Construction, Pattern } from "./collectPatterns";

/** The patterns that a module puts together while it loads, seen by standing in for `RegExp`. */
export function constructedPatterns(
  constructions: readonly Construction[],
  load: (file: string) => void,
): readonly Pattern[] {
  const files = [...new Set(constructions.filter(({ inFunction }) => !inFunction).map(({ file }) => file))];
  const found: Pattern[] = [];
  const native = RegExp;
  for (const file of files) {
    globalThis.RegExp = new Proxy(native, {
      construct: (target, args: [string, string?]) => {
        const { source, flags } = new target(...args);
        found.push({ at: file.slice(inRoot().length + 1), source, flags, repeats: false });
        return new target(...args);
      },
    });
    try {
      load(file);
    } finally {
      globalThis.RegExp = native;
    }
  }
  return found;
}
