import type { NextConfig } from 'next'

const config: NextConfig = {
  transpilePackages: ['@entente/domain'],
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are a task of their own, which every check runs.
  typescript: { ignoreBuildErrors: true },
}

export default config
