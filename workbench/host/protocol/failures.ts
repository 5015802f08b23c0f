import type { ApiObject } from "../api/base/apiObject";
import { type MemberFacts, memberIs } from "../api/base/memberFacts";
import type { RequestBody } from "./request";
import { fail } from "../basics/errors";
import type { FailKind, TrafficEntry } from "./traffic";

/** Requests that will fail: how many more of those that call the method, or of all. */
interface Plan {
  readonly times: number;
  readonly method: string | undefined;
}

/** Plays the failures that Excel is known for. */
export class Failures {
  private readonly left = new Map<FailKind, Plan>();
  private current: FailKind | undefined;

  /** The next `times` requests of the add-in, of those that call `method` where it is given, fail in this way. */
  plan(kind: FailKind, times: number, method?: string): void {
    this.left.set(kind, { times, method });
  }

  /** Begins a request; tells how it will fail, if it will. */
  begin(origin: TrafficEntry["origin"], request: RequestBody): FailKind | undefined {
    this.current = undefined;
    if (origin !== "addin") return undefined;
    for (const [kind, { times, method }] of this.left)
      if (times > 0 && (method === undefined || calls(request, method))) {
        this.left.set(kind, { times: times - 1, method });
        return (this.current = kind);
      }
    return undefined;
  }

  /** Fails where the planned failure concerns this member. */
  check(target: ApiObject, member: string, writes: boolean): void {
    const is = (fact: keyof MemberFacts): boolean => memberIs(target, fact, member);
    if (this.current === "protected" && writes && is("write")) fail("AccessDenied");
    if (this.current === "nameTaken" && is("takeName")) fail("ItemAlreadyExists");
    if (this.current === "chartSheet" && is("needWorksheet")) fail("UnsupportedSheet");
    if (this.current === "lostFocus" && is("needFocus")) fail("GeneralException");
  }
}

function calls({ Actions, ObjectPaths }: RequestBody, method: string): boolean {
  return [...Actions, ...Object.values(ObjectPaths)].some(({ Name }) => Name === method);
}
