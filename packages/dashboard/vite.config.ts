// Builds the desk into files that the server hands out under /desk/.
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv } from 'vite'

export default defineConfig(({ mode }) => {
  // Only for developing: where the server listens that answers /api and /ws.
  const server = loadEnv(mode, import.meta.dirname, 'BATON_').BATON_URL ?? 'http://127.0.0.1:3000'
  return {
    root: import.meta.dirname,
    base: '/desk/',
    plugins: [react(), tailwindcss()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: ['chrome125', 'firefox125', 'safari17.5'],
      // Everything is a file: the page's policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    server: { proxy: { '/api': server, '/demo': server, '/ws': { target: server, ws: true } } },
  }
})
