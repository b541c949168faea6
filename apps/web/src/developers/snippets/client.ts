import { createClient } from '@entente/client'

const client = createClient({ baseUrl: 'http://localhost:8787' })
for await (const { id, label } of client.items('/v1/agreements', { query: { sort: '-date' } }))
  console.log(id, label)
