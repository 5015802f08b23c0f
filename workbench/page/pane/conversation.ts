import { answer, CALL_FAILED, event, type PaneRequest } from "./envelope";

/** One load of the pane: who it is, what it listens to, and the way to it. A reload of the page starts it afresh. */
export class Conversation {
  private readonly listening = new Set<string>();
  private readonly waiting = new Map<string, (() => void)[]>();

  constructor(
    readonly id: string,
    private readonly post: (message: string) => void,
    private readonly origin: string,
  ) {}

  answer(request: PaneRequest, data: unknown): void {
    this.post(answer(request, data, this.origin));
  }

  refuse(request: PaneRequest): void {
    this.post(answer(request, null, this.origin, CALL_FAILED));
  }

  /** Sends an event if the pane listens to it, and tells whether it does. */
  send(name: string, data: unknown): boolean {
    if (!this.listening.has(name)) return false;
    this.post(event(name, this.id, data, this.origin));
    return true;
  }

  listen(name: string): void {
    this.listening.add(name);
    for (const resume of this.waiting.get(name) ?? []) resume();
    this.waiting.delete(name);
  }

  ignore(name: string): void {
    this.listening.delete(name);
  }

  /** Resolves once the pane listens to an event. */
  listens(name: string): Promise<void> {
    if (this.listening.has(name)) return Promise.resolve();
    return new Promise((resume) => this.waiting.set(name, [...(this.waiting.get(name) ?? []), resume]));
  }

  /** The page inside the frame loaded again by itself: what it listened to is gone. */
  restart(): void {
    this.listening.clear();
  }
}
