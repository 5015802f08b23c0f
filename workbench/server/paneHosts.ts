/** Reads hosts parted by commas or blanks, such as `https://addins.example.gov.cn`. Throws a RangeError that names one that is none. */
export function readPaneHosts(text: string | undefined): readonly string[] {
  const given = (text ?? "").split(/[\s,]+/).filter(Boolean);
  return given.map((host) => {
    // A policy reads * as any host, and a semicolon as the end of the hosts; addresses may hold both.
    const url = /^https?:\/\/[\w.:[\]-]+\/?$/.test(host) && URL.canParse(host) ? new URL(host) : undefined;
    if (!url) throw new RangeError(host);
    return url.origin;
  });
}
