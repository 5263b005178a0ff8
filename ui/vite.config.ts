// How the product's interface is built: one page, no code from anywhere but this folder and assets/.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { drawnIcons } from './drawn-icons'

export default defineConfig({
  plugins: [drawnIcons(), svelte()],
  // The page is served from the program itself or from the loopback server, always at the root.
  base: './',
  build: {
    // A PC without a network keeps the web view it came with: these are the oldest we promise.
    target: ['chrome109', 'safari16.4'],
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
  },
  server: { fs: { allow: ['..'] } },
})
