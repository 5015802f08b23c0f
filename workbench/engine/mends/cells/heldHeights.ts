import type { Injector } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";

/** What Univer asks for when rows may have to be fitted. */
export type FittingRequest = Parameters<SheetInterceptorService["generateMutationsOfAutoHeight"]>[0];

/**
 * Lets somebody else fit rows later. Univer 0.25.1 measures every cell of a row with each change of it.
 * @param held true where the rows of a request are fitted later
 */
export function holdHeights(injector: Injector, held: (request: FittingRequest) => boolean): void {
  const service = injector.get(SheetInterceptorService);
  const generate = service.generateMutationsOfAutoHeight.bind(service);
  service.generateMutationsOfAutoHeight = (request) => (held(request) ? { redos: [], undos: [] } : generate(request));
}
