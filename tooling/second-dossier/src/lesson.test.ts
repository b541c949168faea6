import { describe, expect, it } from 'vitest'
import { blocksIn, recordPiecesIn } from './lesson.ts'

const fence = '```'

describe('blocksIn', () => {
  it('reads commands, what they print, their place and their chapter', () => {
    const lesson = `# Lesson\n\n## Begin\n\n${fence}sh\necho 1\n${fence}\n\n${fence}text\n1\n${fence}\n`
    expect(blocksIn(lesson, 'lesson.md')).toEqual([
      { place: 'lesson.md:5', chapter: 'Begin', commands: 'echo 1\n', prints: '1' },
    ])
  })

  it('takes a block without a block of text after it as one that shows nothing', () => {
    const lesson = `${fence}sh\nls\n${fence}\n\nWords.\n\n${fence}text\nnot of it\n${fence}\n`
    expect(blocksIn(lesson, 'lesson.md')).toMatchObject([{ commands: 'ls\n', prints: undefined }])
  })
})

describe('recordPiecesIn', () => {
  it('reads the pieces of records', () => {
    expect(recordPiecesIn(`${fence}yaml\nlabel: Lur\n${fence}\n`)).toEqual(['label: Lur\n'])
  })
})
