import type { RememberedInsertion } from "../state/rememberedInsertion";

const mostRecent = 4;
const longestUnit = 100;

const nameOf = (prefix: string): string => `${prefix}rubric.insertion`;

/** @param prefix what Office sets apart this add-in's names with */
export function rememberedInsertion(prefix: string): RememberedInsertion {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(prefix)) ?? "{}") as Partial<RememberedInsertion>;
    const unit = typeof kept.unit === "string" ? kept.unit.slice(0, longestUnit) : "";
    const recent = Array.isArray(kept.recent) ? kept.recent.filter((id) => typeof id === "string") : [];
    return { unit, recent: recent.slice(0, mostRecent) };
  } catch {
    return { unit: "", recent: [] };
  }
}

/** Keeps the unit, and the pack as the one used last. A browser that keeps nothing asks again. */
export function rememberInsertion(
  prefix: string,
  { packId, unit }: { packId: string; unit?: string | undefined },
): RememberedInsertion {
  const before = rememberedInsertion(prefix);
  const recent = [packId, ...before.recent.filter((id) => id !== packId)].slice(0, mostRecent);
  const now = { unit: unit?.trim() ?? before.unit, recent };
  try {
    localStorage.setItem(nameOf(prefix), JSON.stringify(now));
  } catch {
    // Storage is full or forbidden: it is known until the pane closes.
  }
  return now;
}
