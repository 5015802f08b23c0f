import { type IRange, Rectangle } from "@univerjs/core";

// For each new validation rule Univer 0.25.1 subtracts its ranges from those of all others, cutting and joining rectangles
// where nothing meets: 1,600 rules took 15 s. What does not meet stays as it is.
const subtractMulti = Rectangle.subtractMulti.bind(Rectangle);
const meet = (left: readonly IRange[], right: readonly IRange[]): boolean =>
  left.some((one) => right.some((other) => Rectangle.intersects(one, other)));
Rectangle.subtractMulti = (left, right) => (meet(left, right) ? subtractMulti(left, right) : left);
