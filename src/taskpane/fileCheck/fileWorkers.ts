import type { RuleSet } from "../../checks/rules/ruleSet";
import type { FileAnswer } from "../state/fileCheck/fileCheck";

/** What a worker is given. */
export interface FileJob {
  readonly file: File;
  /** Those that the user chose. */
  readonly rules: RuleSet | null;
}

export interface FileWorkersOptions {
  readonly start: () => Worker;
  /** How many files are read at the same time. */
  readonly most?: number;
  /** Longer than any form takes, shorter than a person waits. */
  readonly seconds?: number;
  /** How long a worker without work is kept. */
  readonly idleSeconds?: number;
  /** How long a worker waits for files that were expected. */
  readonly expectSeconds?: number;
}

/** A worker takes memory for a large file; more of them than cores are no quicker. */
const MOST_WORKERS = 4;
const SECONDS = 10;
const IDLE_SECONDS = 5;
/** So long somebody looks for a folder. */
const EXPECT_SECONDS = 60;

/** As many workers as are worth it on this machine. */
export const workersWorth = (): number => Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1));

/**
 * Reads and checks files outside the pane's own thread, several at the same time, each worker one file after the other. A file that
 * takes too long is given up, and so is its worker: the pane goes on, and so do the other files.
 */
export class FileWorkers {
  private idle: Worker[] = [];
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: FileWorkersOptions) {}

  /** Files will come soon: a worker loads its script meanwhile. */
  expect(): void {
    const { expectSeconds = EXPECT_SECONDS } = this.options;
    if (this.running > 0) return;
    if (this.idle.length === 0) {
      const worker = this.options.start();
      // Nobody waits for it yet; whoever needs one next starts another, and is told.
      worker.onerror = () => (this.idle = this.idle.filter((each) => each !== worker));
      this.idle.push(worker);
    }
    this.restIn(expectSeconds);
  }

  /** The answer for a file, in its turn. */
  async check(job: FileJob): Promise<FileAnswer> {
    await this.turn();
    clearTimeout(this.rest);
    const worker = this.idle.pop() ?? this.options.start();
    try {
      const { answer, isSound } = await this.ask(worker, job);
      if (isSound) this.idle.push(worker);
      else worker.terminate();
      return answer;
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
      if (this.running === 0) this.restIn(this.options.idleSeconds ?? IDLE_SECONDS);
    }
  }

  private async turn(): Promise<void> {
    const { most = workersWorth() } = this.options;
    // Again: somebody else may have come first.
    while (this.running >= most) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
  }

  private ask(worker: Worker, job: FileJob): Promise<{ readonly answer: FileAnswer; readonly isSound: boolean }> {
    const { seconds = SECONDS } = this.options;
    return new Promise((resolve) => {
      const give = (answer: FileAnswer, isSound: boolean): void => {
        clearTimeout(timer);
        resolve({ answer, isSound });
      };
      const timer = setTimeout(
        () => give({ kind: "unreadable", problem: { code: "timeout", args: { seconds } } }, false),
        seconds * 1000,
      );
      worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => give(data, true);
      worker.onerror = ({ message }) => give({ kind: "failed", detail: message }, false);
      worker.postMessage(job);
    });
  }

  /** A worker keeps the memory of the largest file that it read. */
  private restIn(seconds: number): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      for (const worker of this.idle.splice(0)) worker.terminate();
    }, seconds * 1000);
  }
}
