const most = 20_000;

/**
 * Remembers what a function gave for a text: the same labels and names are asked about many times in one form. Forgets
 * everything when it has grown large, so that memory stays bounded.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
