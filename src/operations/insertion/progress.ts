/** How far an insertion has come. */
export type InsertionStep = "read" | "write" | "page" | "front" | "probe";

/** What whoever waits for a long job hears of it, and how it is stopped. */
export interface Progress {
  readonly tell?: (step: InsertionStep) => void;
  readonly stop?: AbortSignal;
}
