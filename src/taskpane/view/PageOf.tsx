import { lazy } from "react";
import type { PanePage } from "../state/pages";
import type { ShownForm } from "../state/shownForm";

const SendingPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "sending" */ "./sending/SendingPage")).SendingPage,
}));

/** A page in the place of the form. */
export function PageOf({ page, form }: { readonly page: PanePage; readonly form: ShownForm }) {
  switch (page.kind) {
    case "sending":
      return <SendingPage form={form} sheets={page.sheets} />;
  }
}
