import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'

/** Headers of every answer. The Content-Security-Policy is each page's own: see `scripts/content-security-policy.ts`. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
]

const config: NextConfig = {
  transpilePackages: ['@entente/domain'],
  poweredByHeader: false,
  serverExternalPackages: ['@resvg/resvg-js', 'satori'],
  reactStrictMode: true,
  // Pages are built by all processors; the framework would leave one idle, which of two is half.
  experimental: { cpus: availableParallelism() },
  // A record's address with an ending answers in another form; the framework has no route that ends so.
  rewrites: async () =>
    ['json', 'jsonld', 'md'].map((form) => ({
      source: `/:collection/:id.${form}`,
      destination: `/:collection/:id/forms/${form}`,
    })),
  headers: async () => [{ source: '/:path*', headers }],
  // Types are a task of their own, which every check runs.
  typescript: { ignoreBuildErrors: true },
}

export default config
