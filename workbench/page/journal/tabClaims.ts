/** Which journals belong to a page that lives, in this tab or another one. */
export interface TabClaims {
  /** Claims a journal until it is given up or this page ends, however it ends. False where another page has it. */
  claim(id: string): Promise<boolean>;
  giveUp(id: string): void;
}

/** Locks end with their page. Pages from plain http on other machines have none: they ask one another. */
export function tabClaims(): TabClaims {
  // The type says that locks are always there; without https they are not.
  return (navigator.locks as LockManager | undefined) ? new LockClaims() : new AskedClaims();
}

const PREFIX = "workbench-journal:";

class LockClaims implements TabClaims {
  private readonly held = new Map<string, () => void>();

  claim(id: string): Promise<boolean> {
    if (this.held.has(id)) return Promise.resolve(true);
    return new Promise((resolve, reject) => {
      navigator.locks
        .request(PREFIX + id, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          if (lock) return new Promise<void>((release) => this.held.set(id, release));
          return undefined;
        })
        .catch(reject);
    });
  }

  giveUp(id: string): void {
    this.held.get(id)?.();
    this.held.delete(id);
  }
}

/** How long another tab may take to answer: it may be busy with a large workbook. */
const PATIENCE = 5_000;

class AskedClaims implements TabClaims {
  private readonly held = new Set<string>();
  private readonly channel = new BroadcastChannel(PREFIX);

  constructor() {
    this.channel.addEventListener("message", ({ data }: MessageEvent<{ ask?: string }>) => {
      if (data.ask !== undefined && this.held.has(data.ask)) this.channel.postMessage({ alive: data.ask });
    });
  }

  claim(id: string): Promise<boolean> {
    if (this.held.has(id)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const answered = ({ data }: MessageEvent<{ alive?: string }>): void => {
        if (data.alive === id) done(false);
      };
      const done = (free: boolean): void => {
        clearTimeout(timer);
        this.channel.removeEventListener("message", answered);
        if (free) this.held.add(id);
        resolve(free);
      };
      const timer = setTimeout(() => done(true), PATIENCE);
      this.channel.addEventListener("message", answered);
      this.channel.postMessage({ ask: id });
    });
  }

  giveUp(id: string): void {
    this.held.delete(id);
  }
}
