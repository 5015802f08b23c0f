import type { PackKind, Rubric } from "../rubric/rubric";
import shelf from "./shelf.json";

/** What a list of packs shows of one, before the pack itself is there. */
export interface ShelfEntry {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  /** The form is used year after year as it is. */
  readonly anyYear: boolean;
  readonly name: Rubric["name"];
  readonly place: Rubric["name"];
  readonly kind: PackKind;
  readonly source: string;
  readonly uncertain: readonly Rubric["name"][];
  readonly lines: number;
  /** Lines whose score is computed: by a rule, by goals, or from their own row. */
  readonly computed: number;
  /** Lines whose texts name a year, which does not follow another one. */
  readonly yearLines: number;
  /** The department names the lines itself; a form without the sheet's own word is not taken for one of this pack. */
  readonly isFree: boolean;
  /** By the pack's content: one that was changed is another pack, whatever it calls itself. */
  readonly key: string;
}

/** The packs that ship, without their content; the first one is inserted by the ribbon's button. */
export const shippedShelf: readonly ShelfEntry[] = shelf as readonly ShelfEntry[];

export const onShelf = (id: string): ShelfEntry | undefined => shippedShelf.find((entry) => entry.id === id);
