/**
 * What every command is asked and what it tells of its end, by its kind. Each file of `commands/` adds its own, so that
 * the state knows tasks as data and nothing of what is done about them.
 */
export interface CommandTypes {
  /** Search the workbook when the pane opens. */
  readonly search: { readonly task: unknown };
  /** Read the form on show again. */
  readonly check: { readonly task: unknown };
}

export type TaskKind = keyof CommandTypes;

/** What the user asked for, as data, so that it can be tried again. */
export type Task<K extends TaskKind = TaskKind> = {
  [Kind in K]: { readonly kind: Kind } & CommandTypes[Kind]["task"];
}[K];

/** The commands that tell what they did. */
export type TellingKind = {
  [K in TaskKind]: CommandTypes[K] extends { readonly result: unknown } ? K : never;
}[TaskKind];

/** What a command did, as data. */
export type Result<K extends TaskKind> = CommandTypes[K] extends { readonly result: infer R } ? R : never;

/** What the last command did, until its message is closed. */
export type Outcome = { [K in TellingKind]: { readonly kind: K; readonly result: Result<K> } }[TellingKind];

/** A task that reads only: what it failed at a later reading makes good. */
export type ReadAgain = Task<"check" | "search">;
