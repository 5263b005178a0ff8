// Stories in a real browser against the real core, served by dev-server with the page as it is shipped.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.story.ts'],
    environment: 'node',
    // A browser and a core each: one after the other, so that times mean something.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
