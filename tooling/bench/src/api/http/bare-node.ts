import { serve } from '@hono/node-server'
import { bareApp } from './bare-app.ts'

// The bare app on Node, on a free port, which it prints. Its answers are the first argument, as JSON.
serve(
  { fetch: bareApp(JSON.parse(process.argv[2] ?? '{}')).fetch, hostname: '127.0.0.1', port: 0 },
  ({ port }) => console.log(`Bare app on http://127.0.0.1:${port}`),
)
