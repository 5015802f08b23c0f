// A machine that many share stalls for seconds. A test that needed its second try is named at the end of the run.
if (process.env["CI"]) jest.retryTimes(1, { logErrorsBeforeRetry: true });
