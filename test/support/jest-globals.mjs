// What the tests import of "@jest/globals", where Jest's runner runs them in plain Node.js (see tsconfig.jest.json).
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } = globalThis;
