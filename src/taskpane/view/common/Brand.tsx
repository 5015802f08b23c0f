import { useFirstTexts } from "./paneParts";
import "./Brand.css";

/** The product's name, small, at the bottom only. */
export function Brand() {
  return <footer className="brand">{useFirstTexts().brand}</footer>;
}
