import { XmlProblem } from "./xmlProblem";

/** Where one text stands next in another: as long as the same place is the answer, nothing is searched. */
export class NextPlace {
  /** What lies before the place asked about is of no use. */
  private place = -1;

  constructor(
    private readonly xml: string,
    private readonly sought: string,
  ) {}

  /** At `at` or behind it; the end where it stands nowhere. To be asked from front to back. */
  from(at: number): number {
    if (this.place < at) {
      const place = this.xml.indexOf(this.sought, at);
      this.place = place < 0 ? this.xml.length : place;
    }
    return this.place;
  }
}

/**
 * The place behind the next `end`.
 * @throws XmlProblem where there is none
 */
export function behind(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw new XmlProblem(`${end} is missing`);
  return at + end.length;
}
