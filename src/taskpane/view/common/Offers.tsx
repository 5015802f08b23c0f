import type { ComponentType } from "react";
import { offersAt } from "../../commands";
import type { Offer, OfferPlace, OfferPlaces } from "../../commands/command";
import { useLanguage } from "./paneContext";
import { TaskButton } from "./TaskButton";

export interface OffersProps<P extends OfferPlace> {
  readonly place: P;
  /** What is known in that place. */
  readonly seen: OfferPlaces[P];
  /** How each is drawn: as a small button without it. */
  readonly as?: ComponentType<Offer>;
}

/** The buttons of the commands that are offered in a place. */
export function Offers<P extends OfferPlace>({ place, seen, as: Button = TaskButton }: OffersProps<P>) {
  const offers = offersAt(place, seen, useLanguage());
  // A command has one button in a place, or several in different ranks; its label may change.
  return offers.map((offer) => <Button key={`${offer.task.kind} ${offer.rank}`} {...offer} />);
}
