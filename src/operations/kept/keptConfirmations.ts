import type { Confirmation } from "../../checks/confirmed/confirmation";
import { CONFIRMED_NAMESPACE } from "../../checks/confirmed/namespace";
import { keptList } from "./keptList";

/** The unit's words on findings. */
export const { from: confirmationsFrom, change: changeConfirmations } = keptList<Confirmation>(
  CONFIRMED_NAMESPACE,
  async () => {
    const { confirmationsIn, toXml } = await import(
      /* webpackChunkName: "form" */ "../../checks/confirmed/confirmationsXml"
    );
    return { read: confirmationsIn, toXml };
  },
);
