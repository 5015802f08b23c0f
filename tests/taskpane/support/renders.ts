/**
 * Tells which components React draws, as React's own developer tools find it out: React (19.3) tells every commit to a hook
 * that is there before it loads, and flags the components that were called for it.
 */
interface Fiber {
  readonly type: unknown;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

const PERFORMED_WORK = 1;

let drawn: string[] = [];

Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) => collect(current),
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
  },
});

/** Only where the children are not those of the last commit anything was drawn. */
function collect(fiber: Fiber): void {
  const { type, flags, child, alternate } = fiber;
  if (typeof type === "function" && (alternate === null || flags & PERFORMED_WORK)) drawn.push(type.name);
  if (alternate !== null && child === alternate.child) return;
  for (let each = child; each; each = each.sibling) collect(each);
}

/** The names of the components that were drawn meanwhile, each as often as it was. */
export async function drawnBy(act: () => Promise<unknown>): Promise<string[]> {
  drawn = [];
  await act();
  return drawn;
}
