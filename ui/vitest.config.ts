// Rules and components, without a browser and without a core.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { drawnIcons } from './drawn-icons'

export default defineConfig({
  plugins: [drawnIcons(), svelte()],
  resolve: { conditions: ['browser'] },
  // The art is read from assets/.
  server: { fs: { allow: ['..'] } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    css: false,
    // A shared machine may be slow; a test that hangs is told all the same.
    testTimeout: 30_000,
  },
})
