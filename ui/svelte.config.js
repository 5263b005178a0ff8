import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

export default {
  preprocess: vitePreprocess(),
  // Only runes: the compiler refuses the older ways of keeping state.
  compilerOptions: { runes: true },
}
