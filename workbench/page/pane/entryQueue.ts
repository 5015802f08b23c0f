import type { RichApiEntry } from "../../host/types";
import type { Conversation } from "./conversation";

export const RICH_API_MESSAGE = "richApiMessage";
const FUNCTION_CALL = 1;

/**
 * Passes the host's entries on to the pane. While the pane does not listen, calls of custom functions are kept (their
 * cells wait with #BUSY!) and object-model events are dropped, since nobody can have asked for them.
 */
export class EntryQueue {
  private kept: RichApiEntry[] = [];

  constructor(private readonly conversation: Conversation) {}

  push(entries: readonly RichApiEntry[]): void {
    if (this.conversation.send(RICH_API_MESSAGE, { ArrayData: entries })) return;
    const calls = entries.filter(([category]) => category === FUNCTION_CALL);
    if (calls.length === 0) return;
    if (this.kept.length === 0) void this.conversation.listens(RICH_API_MESSAGE).then(() => this.flush());
    this.kept.push(...calls);
  }

  private flush(): void {
    const entries = this.kept;
    this.kept = [];
    this.push(entries);
  }
}
