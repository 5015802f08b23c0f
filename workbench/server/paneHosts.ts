/** Reads hosts parted by commas or blanks, such as `https://addins.example.gov.cn`. Throws a RangeError that names one that is none. */
export function readPaneHosts(text: string | undefined): readonly string[] {
  const given = (text ?? "").split(/[\s,]+/).filter(Boolean);
  return given.map((host) => {
    const url = URL.canParse(host) ? new URL(host) : undefined;
    const isOrigin = url && /^https?:$/.test(url.protocol) && (host === url.origin || host === `${url.origin}/`);
    // A policy reads * as any host.
    if (!isOrigin || host.includes("*")) throw new RangeError(host);
    return url.origin;
  });
}
