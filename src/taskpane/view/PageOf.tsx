import { lazy } from "react";
import type { PanePage } from "../state/pages";
import type { ShownForm } from "../state/shownForm";

const SendingPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "sending" */ "./sending/SendingPage")).SendingPage,
}));

const OverviewPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "sending" */ "./overview/OverviewPage")).OverviewPage,
}));

const ReviewPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "review" */ "./reviewing/ReviewPage")).ReviewPage,
}));

const LastYearPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "last-year" */ "./lastYear/LastYearPage")).LastYearPage,
}));

/** A page in the place of the form. */
export function PageOf({ page, form }: { readonly page: PanePage; readonly form: ShownForm }) {
  switch (page.kind) {
    case "last-year":
      return <LastYearPage form={form} found={page.found} problem={page.problem} />;
    case "overview":
      return <OverviewPage form={form} />;
    case "review":
      return <ReviewPage form={form} />;
    case "sending":
      return <SendingPage form={form} sheets={page.sheets} />;
  }
}
