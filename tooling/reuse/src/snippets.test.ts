import { describe, expect, it } from 'vitest'
import { snippetsIn } from './snippets.ts'

const fence = '```'

describe('snippetsIn', () => {
  it('reads the code, what it prints and where it stands', () => {
    const readme = `# Title\n\n${fence}ts\nconsole.log(1)\n${fence}\n\n${fence}text\n1\n${fence}\n`
    expect(snippetsIn(readme, 'README.md')).toEqual([
      { place: 'README.md:3', code: 'console.log(1)\n', prints: '1' },
    ])
  })

  it('refuses a block that does not say what it prints', () => {
    expect(() => snippetsIn(`${fence}ts\nconsole.log(1)\n${fence}\n`, 'README.md')).toThrow(
      'README.md: 1 blocks',
    )
  })

  it('refuses a README without an example', () => {
    expect(() => snippetsIn('# Title\n', 'README.md')).toThrow('0 blocks')
  })
})
