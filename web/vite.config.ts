import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** Where `npm run dev` finds the server; the built pages are served by it. */
const server = process.env['KERUEN_SERVER'] ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [svelte()],
  build: {
    // Browsers with module workers and WebGL 2, which the map needs anyway.
    target: 'es2022',
    // A font or picture inlined as a data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': server, '/health': server } },
})
