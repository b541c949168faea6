// Plain JavaScript, since a Node too old for TypeScript must still be able to say so.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Entente's commands need Node 22.18 or newer, and this is ${process.version}. ` +
      'Run them as "npx -y pnpm@12.4.2 start" or "npx -y pnpm@12.4.2 test": that brings its own Node.',
  )
  process.exit(1)
}
await import(`./src/${process.argv[2]}.ts`)
