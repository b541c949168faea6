import { Hono } from 'hono'

/** What a bare app answers on each path: a body of so many bytes of a media type. */
export type BareAnswers = Readonly<Record<string, { readonly bytes: number; readonly mediaType: string }>>

/** A Hono app that does nothing but answer bodies of given sizes: what the API is measured beside. */
export function bareApp(answers: BareAnswers): Hono {
  const app = new Hono()
  for (const [path, { bytes, mediaType }] of Object.entries(answers)) {
    const body = 'x'.repeat(bytes)
    app.get(path, (c) => c.body(body, 200, { 'Content-Type': mediaType }))
  }
  return app
}
