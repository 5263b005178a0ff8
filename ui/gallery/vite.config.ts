// Serves the gallery: every screen on a core of paper, to be looked at. Not part of the product.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte({ configFile: '../svelte.config.js' })],
  build: { outDir: 'dist', emptyOutDir: true, minify: false, target: 'es2022', assetsInlineLimit: 0 },
  server: { fs: { allow: ['../..'] }, port: 5199 },
})
