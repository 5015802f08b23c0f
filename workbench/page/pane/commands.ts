import type { Conversation } from "./conversation";

const EVENT = "appCommandInvoked";
const SUCCEEDED = 0;
const RETRY_AFTER = 200;

/** How long an add-in may take to associate its commands after it has loaded. */
export const ASSOCIATION_TIME = 10_000;

/** Completes when the add-in's `event.completed()` came; see {@link Commands.completed}. */
interface Invocation {
  readonly finish: (status: number) => void;
}

/** Ribbon commands that the add-in runs: `appCommandInvoked` out, `appCommandInvocationCompletedAsync` back. */
export class Commands {
  private readonly running = new Map<string, Invocation>();
  private count = 0;

  /** Runs the function that the add-in associated with this name. Rejects when there is none. */
  async run(conversation: Conversation, functionName: string, controlId: string): Promise<void> {
    const deadline = Date.now() + ASSOCIATION_TIME;
    for (;;) {
      await conversation.listens(EVENT);
      const status = await this.invoke(conversation, functionName, controlId);
      if (status === SUCCEEDED) return;
      // The library answers at once when nothing is associated yet, as while the add-in's own script still loads.
      if (Date.now() > deadline)
        throw new Error(`The add-in has no function for the command ${functionName} (status ${status}).`);
      await new Promise((resume) => setTimeout(resume, RETRY_AFTER));
    }
  }

  /** The add-in reported the end of a command. */
  completed(invocationId: string, status: number): void {
    this.running.get(invocationId)?.finish(status);
    this.running.delete(invocationId);
  }

  private invoke(conversation: Conversation, functionName: string, controlId: string): Promise<number> {
    const id = `command-${++this.count}`;
    return new Promise((resolve) => {
      this.running.set(id, { finish: resolve });
      conversation.send(EVENT, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }
}
