// Jest reads `testTimeout` of the whole configuration only (30.x), and a browser on a busy machine takes its time.
jest.setTimeout(120_000);
