/** What is reached from each other; or one that is reached from itself. */
export type Circle<T> = readonly T[];

interface Visit<T> {
  readonly node: T;
  readonly order: number;
  lowest: number;
  readonly followers: readonly T[];
  next: number;
}

/** The circles among `nodes`, after Tarjan (1972), without recursion: chains of formulas may be long. */
export function circlesOf<T>(nodes: readonly T[], followersOf: (node: T) => readonly T[]): Circle<T>[] {
  const among = new Set(nodes);
  const visits = new Map<T, Visit<T>>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const circles: Circle<T>[] = [];
  const begin = (node: T): Visit<T> => {
    const order = visits.size;
    const followers = followersOf(node).filter((follower) => among.has(follower));
    const visit: Visit<T> = { node, order, lowest: order, followers, next: 0 };
    visits.set(node, visit);
    open.push(node);
    isOpen.add(node);
    return visit;
  };
  const end = ({ node, order, lowest, followers }: Visit<T>): void => {
    if (lowest !== order) return;
    const members: T[] = [];
    for (let member = open.at(-1); member !== undefined; member = open.at(-1)) {
      open.pop();
      isOpen.delete(member);
      members.push(member);
      if (member === node) break;
    }
    if (members.length > 1 || followers.includes(node)) circles.push(members);
  };
  for (const start of nodes) {
    if (visits.has(start)) continue;
    const path = [begin(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const follower = visit.followers[visit.next++];
      if (follower === undefined) {
        path.pop();
        const before = path.at(-1);
        if (before) before.lowest = Math.min(before.lowest, visit.lowest);
        end(visit);
      } else if (!visits.has(follower)) path.push(begin(follower));
      else if (isOpen.has(follower)) visit.lowest = Math.min(visit.lowest, visits.get(follower)!.order);
    }
  }
  return circles;
}
