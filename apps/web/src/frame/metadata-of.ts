import type { Metadata } from 'next'

/** A page's title, description and canonical path. */
export const metadataOf = (title: string, description: string, path: string): Metadata => ({
  title,
  description,
  alternates: { canonical: path },
  openGraph: { title, description, url: path, type: 'article' },
})
