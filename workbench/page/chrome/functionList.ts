import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Engine } from "../../engine/engine";

/** Excel lists every function whose name begins with what is typed, by name; Univer shows the first ten (seen in 0.25.1). */
export function listAllFunctions({ injector }: Engine): void {
  const descriptions = injector.get(IDescriptionService);
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (typed) => {
    const found = search(typed).sort((a, b) => (a.name < b.name ? -1 : 1));
    // Univer cuts what it gets.
    return Object.assign(found, { slice: () => found });
  };
}
