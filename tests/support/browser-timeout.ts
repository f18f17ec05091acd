// A cold browser on a slow machine needs longer than jest's five seconds.
jest.setTimeout(120_000);
