import type { Metadata } from 'next'
import { cardSize } from '../social/card.tsx'
import { socialAddress } from '../social/social-address.ts'

/** A page's title, description, canonical path and social image; `card` is the page whose image it has. */
export const metadataOf = (title: string, description: string, path: string, card = '/'): Metadata => ({
  title,
  description,
  alternates: { canonical: path },
  openGraph: {
    title,
    description,
    url: path,
    type: 'article',
    images: [{ url: socialAddress(card), ...cardSize, alt: title }],
  },
  twitter: { card: 'summary_large_image' },
})
