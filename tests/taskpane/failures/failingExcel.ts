import { LONG_PATIENCE_MS, PATIENCE_MS } from "../../../src/gateway/patience";
import { functionsMetadata } from "../../../tools/functionsMetadata";
import { originOf } from "../../../workbench/host/protocol/requestOrigin";
import type { RequestBody } from "../../../workbench/host/protocol/request";
import type { FailKind } from "../../../workbench/host/types";
import { openOfficeInNode, type OfficeInNode, type OfficeInNodeOptions } from "../../../workbench/node/officeInNode";

/** `late`: the host does what it was asked for, but answers only after the add-in has lost its patience. */
export type Failure = FailKind | "late";

/** Lets the add-in work: turns instead of time, since on a busy machine it needs more of this, and on a quiet one less. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Microsoft's library over a workbook that fails at one request of the add-in, counted from 0. */
export class FailingExcel {
  /** Requests of the add-in since the last {@link failAt} or {@link countAnew}. */
  requests = 0;
  private planned: { readonly kind: Failure; readonly at: number } | null = null;
  private readonly impatient = new Map<object, () => void>();
  private answers: Promise<unknown> = Promise.resolve();

  private constructor(readonly office: OfficeInNode) {
    const { host } = office;
    const request = host.request.bind(host);
    host.request = (body) => {
      if (originOf(JSON.parse(body) as RequestBody) !== "addin") return request(body);
      const kind = this.planned?.at === this.requests++ ? this.planned.kind : null;
      if (kind === null) return request(body);
      if (kind === "late") return this.answerLate(request(body));
      host.fail(kind, 1);
      if (kind === "hang") setTimeout(() => this.losePatience());
      return request(body);
    };
    this.takePatience();
  }

  /** With the add-in's functions running. */
  static async open(options: OfficeInNodeOptions = {}): Promise<FailingExcel> {
    const excel = new FailingExcel(openOfficeInNode(options));
    excel.office.host.registerFunctions("RUBRIC", functionsMetadata("en-US").functions);
    await jest.isolateModulesAsync(async () => {
      await import("../../../src/functions/register");
    });
    return excel;
  }

  countAnew(): void {
    this.planned = null;
    this.requests = 0;
  }

  failAt(kind: Failure, at: number): void {
    this.requests = 0;
    this.planned = { kind, at };
  }

  /** Until the host is at rest, late answers included. */
  async settled(): Promise<void> {
    for (let seen = -1; seen !== this.office.host.traffic.length;) {
      seen = this.office.host.traffic.length;
      await this.answers;
      await this.office.host.settled();
      await turns(5);
    }
  }

  /** The workbook's whole content, to be compared; parts of custom XML get an id by chance. */
  async content(): Promise<string> {
    await this.settled();
    const { customXml, ...workbook } = this.office.host.store();
    return JSON.stringify({ ...workbook, customXml: customXml.map(({ xml }) => xml) });
  }

  async close(): Promise<void> {
    await this.settled();
    jest.restoreAllMocks();
    // Univer 0.25.1 starts a progress timer with a calculation, which fails if it fires after its disposal.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    this.office.close();
  }

  private answerLate(answer: Promise<string>): Promise<string> {
    const late = answer.then(async (text) => {
      this.losePatience();
      await turns(10);
      return text;
    });
    // What the add-in does about it takes some turns, Microsoft's library included.
    this.answers = late.then(() => turns(20));
    return late;
  }

  /** Nobody waits ten seconds in a test: the add-in's own clock stands still until it is told. */
  private takePatience(): void {
    const { setTimeout: start, clearTimeout: stop } = globalThis;
    const waiting = this.impatient;
    jest.spyOn(globalThis, "setTimeout").mockImplementation(((job: () => void, time?: number, ...rest: unknown[]) => {
      if (time !== PATIENCE_MS && time !== LONG_PATIENCE_MS) return start(job, time, ...rest);
      const timer = {};
      waiting.set(timer, job);
      return timer;
    }) as typeof setTimeout);
    jest.spyOn(globalThis, "clearTimeout").mockImplementation(((timer?: NodeJS.Timeout) => {
      if (!timer || !waiting.delete(timer)) stop(timer);
    }) as typeof clearTimeout);
  }

  private losePatience(): void {
    const jobs = [...this.impatient.values()];
    this.impatient.clear();
    jobs.forEach((job) => job());
  }
}
