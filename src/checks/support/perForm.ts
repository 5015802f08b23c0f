import type { Form } from "../../form/form";
import { perObject } from "./perObject";

/** Several checks ask the same of a form: it is worked out once, and forgotten with the form. */
export const perForm = <Result>(compute: (form: Form) => Result): ((form: Form) => Result) => perObject(compute);
