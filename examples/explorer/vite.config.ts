import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** What the page may load: what stands beside it, and nothing from anywhere else. Styles inside a report that is previewed are its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "frame-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the page that is built; the development server needs what it forbids. */
const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
};

/** How long each part of the bundler took says nothing of the page. */
const rolldownOptions = { checks: { bundlerTimings: false } };

export default defineConfig({
  // relative, so that the folder that is built can stand anywhere on a site
  base: './',
  plugins: [react(), policy],
  resolve: {
    conditions: [
      // the sources of this repository, so that nothing has to be built before; a copy of the folder elsewhere leaves this line out
      '@actionline/source',
      // what is read, evaluated and written is in a worker, where there is no document: what has another file for it gives that
      'worker',
      ...defaultClientConditions,
    ],
  },
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000, rolldownOptions },
  worker: { format: 'es', rolldownOptions },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
