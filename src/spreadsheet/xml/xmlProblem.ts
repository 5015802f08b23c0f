/** XML that breaks off or is not well-formed. */
export class XmlProblem extends Error {
  override readonly name = "XmlProblem";
}
