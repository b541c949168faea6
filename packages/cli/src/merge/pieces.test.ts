import { describe, expect, test } from 'vitest'
import { withEntry, withField, withoutFields } from './fields.ts'
import { entriesIn, entryOf, itemOf, itemsIn, saidIn, together, valueText, withInner } from './pieces.ts'

const text = `# head
label:   'A'   # kept
# above the list
list:
  # above the first
  - - id: x
      value: "y: z"

    # of the second account
    - id: w
  - { a: 1, b: [2, 3] }
  - >-
    folded
    text

last: [a,
  b]
`

describe('a text in pieces', () => {
  test('is put together letter for letter', () => {
    expect(together(entriesIn(text))).toBe(text)
    const list = valueText(entriesIn(text).pieces[1] ?? entryOf('none', '1\n'))
    expect(together(itemsIn(list))).toBe(list)
  })

  test('gives each field and item with the comments above it', () => {
    const { head, pieces } = entriesIn(text)
    expect(head).toBe('# head\n')
    expect(pieces.map(({ key }) => key)).toEqual(['label', 'list', 'last'])
    expect(pieces[1]?.raw).toMatch(/^# above the list\nlist:\n/)
    const [first] = itemsIn(valueText(pieces[1] ?? entryOf('none', '1\n'))).pieces
    expect(itemsIn(first?.inner ?? '').pieces.map(({ raw }) => raw)).toEqual([
      '- id: x\n  value: "y: z"\n',
      '\n# of the second account\n- id: w\n',
    ])
  })

  test('says the same after one of its pieces was touched', () => {
    const list = valueText(entriesIn(text).pieces[1] ?? entryOf('none', '1\n'))
    const { head, pieces } = itemsIn(list)
    const touched = together({ head, pieces: pieces.map((item) => withInner(item, item.inner)) })
    expect(saidIn(touched)).toEqual(saidIn(list))
    expect(touched).toContain('# of the second account')
  })

  test('takes a flow map and a flow list apart, too', () => {
    expect(entriesIn('{ a: "x: y", b: [1, 2] }\n').pieces.map(({ raw }) => raw)).toEqual([
      'a: "x: y"\n',
      'b: [ 1, 2 ]\n',
    ])
    expect(itemsIn('[a,\n b]\n').pieces.map(({ inner }) => inner)).toEqual(['a\n', 'b\n'])
    expect(itemOf('a: 1\nb: 2\n').raw).toBe('- a: 1\n  b: 2\n')
  })
})

describe('a field', () => {
  const order = ['label', 'list', 'middle', 'last']

  test('takes its place in the order, and all else stays', () => {
    expect(withField(text, 'middle', 'a: 1\n', order)).toBe(
      text.replace('\nlast:', 'middle:\n  a: 1\n\nlast:'),
    )
    expect(withEntry(text, { key: 'label', raw: 'label: B\n' }, order)).toBe(
      text.replace("label:   'A'   # kept", 'label: B'),
    )
  })

  test('is taken away with the comments above it', () => {
    expect(withoutFields(text, 'list')).toBe("# head\nlabel:   'A'   # kept\n\nlast: [a,\n  b]\n")
  })
})
