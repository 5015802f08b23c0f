/**
 * Members of one class of the API that belong together, in a file of their own. The class lists its parts, and the
 * interpreter finds their members as if the class had them; a part keeps nothing itself.
 */
export abstract class ApiPart<Whole> {
  constructor(protected readonly whole: Whole) {}
}

/** A part as a class lists it. */
export type PartClass<Whole> = new (whole: Whole) => object;
