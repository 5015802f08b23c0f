import { fork, type ChildProcess } from "node:child_process";
import { endWithUs } from "./children";
import type { CheckProblem } from "../../report/problem";
import type { FileTask, FileTaskKind, TaskAnswer, TaskResults } from "./task";

/** What Node may use for objects; with texts of files outside of that, a process stays below 600 MB (63 MB of GBK text 531, a workbook of 95 MB unpacked 486). */
const HEAP_MEGABYTES = 320;

export interface RunnerSettings {
  /** The module of the process in which tasks are done. */
  readonly entry: string;
  /** Seconds a file. */
  readonly timeout: number;
}

/** The process in which files are read cannot be started: no file can be read, and none is at fault. */
export class NoTaskProcess extends Error {
  override readonly name = "NoTaskProcess";
}

/**
 * Does tasks one after the other in a process of their own, the same one for as many as it survives. One that takes too long or
 * too much memory is ended, and the next task gets a new process.
 */
export class TaskRunner {
  private child: ChildProcess | null = null;

  constructor(private readonly settings: RunnerSettings) {}

  /** Never rejects for what is wrong with the file. @throws NoTaskProcess where the process does not start */
  async run<K extends FileTaskKind>(task: FileTask & { readonly kind: K }): Promise<TaskAnswer<TaskResults[K]>> {
    const child = (this.child ??= await this.start());
    const outcome = await this.answer<K>(child, task);
    if (!child.connected) this.child = null;
    return outcome;
  }

  close(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }

  /** The process says `ready` before it is given anything: one that ends until then has not met a file yet. */
  private async start(): Promise<ChildProcess> {
    const child = fork(this.settings.entry, [String(process.pid)], {
      execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
      // Node's own report of a full heap is a page of addresses.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    endWithUs(child);
    await new Promise<void>((resolve, reject) => {
      const refuse = (reason: string): void => reject(new NoTaskProcess(reason));
      child.once("message", () => resolve());
      child.once("exit", (code, signal) => refuse(signal ?? String(code)));
      // Later: a message to a process that has just ended; that it has, `exit` tells.
      child.on("error", (error: NodeJS.ErrnoException) => refuse(error.code ?? error.message));
    });
    return child;
  }

  private answer<K extends FileTaskKind>(child: ChildProcess, task: FileTask): Promise<TaskAnswer<TaskResults[K]>> {
    const { timeout } = this.settings;
    return new Promise((resolve) => {
      const finish = (outcome: TaskAnswer<TaskResults[K]>): void => {
        clearTimeout(timer);
        child.off("message", finish).off("exit", ended);
        resolve(outcome);
      };
      const fail = (problem: CheckProblem): void => {
        child.disconnect();
        child.kill("SIGKILL");
        finish({ forms: null, problem });
      };
      const ended = (): void =>
        finish({ forms: null, problem: { code: "out-of-memory", args: { limit: HEAP_MEGABYTES } } });
      const timer = setTimeout(() => fail({ code: "timeout", args: { seconds: timeout } }), timeout * 1000);
      child.on("message", finish).on("exit", ended);
      child.send(task);
    });
  }
}
