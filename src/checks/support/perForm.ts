import type { Form } from "../../form/form";

/** Several checks ask the same of a form: it is worked out once, and forgotten with the form. */
export function perForm<Result>(compute: (form: Form) => Result): (form: Form) => Result {
  const known = new WeakMap<Form, { readonly result: Result }>();
  return (form) => {
    const found = known.get(form) ?? { result: compute(form) };
    known.set(form, found);
    return found.result;
  };
}
