import type { Engine } from "../engine/engine";
import { ApiError } from "./basics/errors";
import type { HostCore } from "./hostCore";
import { Batch } from "./protocol/batch";
import { Failures } from "./protocol/failures";
import type { RequestBody, ResponseBody } from "./protocol/request";
import { originOf } from "./protocol/requestOrigin";
import type { FailKind, TrafficEntry } from "./types";

/** Excel on the web takes and gives no more in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Answers the add-in's requests, one after another: each sees what the one before it did. */
export class Requests {
  readonly traffic: TrafficEntry[] = [];
  readonly failures = new Failures();
  /** When the add-in last asked for something or was answered. */
  asked = -Infinity;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly engine: Engine,
    private readonly core: HostCore,
  ) {}

  request(body: string): Promise<string> {
    const answer = this.queue.then(() => this.answer(body));
    this.queue = answer.catch(() => undefined);
    return answer.then((text) => text ?? new Promise<never>(() => undefined));
  }

  /** Does something between two requests. */
  alone<T>(action: () => Promise<T>): Promise<T> {
    const done = this.queue.then(action);
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** Waits for requests under way. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** The answer's text; undefined for a request that is told to hang, which must not hold up those behind it. */
  private async answer(body: string): Promise<string | undefined> {
    const started = performance.now();
    const request = JSON.parse(body) as RequestBody;
    const origin = originOf(request);
    const failure = this.failures.begin(origin, request);
    if (origin === "addin") this.asked = performance.now();
    const bytes = new TextEncoder().encode(body).length;
    if (failure === "hang") {
      this.traffic.push({ actions: [], bytes, milliseconds: 0, error: "NoAnswer", origin });
      return undefined;
    }
    const batch = new Batch(this.core.context, request, this.failures);
    const refused = this.refusal(failure, bytes, origin);
    let response =
      refused ?? (await this.apply(batch, failure === "middle" ? Math.floor(request.Actions.length / 2) : Infinity));
    let text = JSON.stringify(response);
    if (text.length > PAYLOAD_LIMIT) {
      response = error("ResponsePayloadSizeLimitExceeded");
      text = JSON.stringify(response);
    }
    this.traffic.push({
      actions: batch.done,
      bytes,
      milliseconds: performance.now() - started,
      ...(response.Error ? { error: response.Error.Code } : {}),
      origin,
    });
    if (origin === "addin") this.asked = performance.now();
    return text;
  }

  private async apply(batch: Batch, limit: number): Promise<ResponseBody> {
    this.core.shapeSteps.begin();
    const response = await this.engine.asOneStep(() => this.core.workbook.rowFitting.together(() => batch.run(limit)));
    this.core.workbook.requestEnded();
    // Excel calculates before it answers.
    await this.core.events.flush();
    return response;
  }

  private refusal(
    failure: FailKind | undefined,
    bytes: number,
    origin: TrafficEntry["origin"],
  ): ResponseBody | undefined {
    if (bytes > PAYLOAD_LIMIT) return error("RequestPayloadSizeLimitExceeded");
    if (failure === "cellEdit" || (origin === "addin" && this.engine.editing))
      return error("InvalidOperationInCellEditMode");
    return undefined;
  }
}

function error(code: ConstructorParameters<typeof ApiError>[0]): ResponseBody {
  const { message } = new ApiError(code);
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}
