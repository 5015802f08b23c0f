import { debounce } from "../../../src/taskpane/control/debounce";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("many calls make one run, once they are quiet", () => {
  const job = jest.fn();
  const { call } = debounce(job, 300, 600);
  call();
  jest.advanceTimersByTime(200);
  call();
  jest.advanceTimersByTime(299);
  expect(job).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(job).toHaveBeenCalledTimes(1);
});

test("calls that never stop do not put the run off for ever", () => {
  const job = jest.fn();
  const { call } = debounce(job, 300, 600);
  for (let time = 0; time < 1200; time += 100) {
    call();
    jest.advanceTimersByTime(100);
  }
  expect(job).toHaveBeenCalledTimes(2);
});

test("a cancelled run does not happen", () => {
  const job = jest.fn();
  const { call, cancel } = debounce(job, 300, 600);
  call();
  cancel();
  jest.advanceTimersByTime(1000);
  expect(job).not.toHaveBeenCalled();
});
