import { Listeners } from "./listeners";
import type { RichApiEntry } from "./richApi";

/** The way to the add-in: events and calls of its functions. */
export type Channel = Listeners<RichApiEntry[]>;

export function newChannel(): Channel {
  return new Listeners();
}
