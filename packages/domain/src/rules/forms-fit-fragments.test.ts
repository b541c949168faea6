import { expect, test } from 'vitest'
import { aStatement } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { formsFitFragments } from './forms-fit-fragments.ts'

test('a paraphrase has no fragments', () => {
  expect(findings(formsFitFragments, [aStatement({ form: 'paraphrase' })])).toMatchObject([
    { field: '/form', expected: '"mixed" or "verbatim", since it has fragments' },
  ])
  expect(findings(formsFitFragments, [aStatement({ form: 'paraphrase', fragments: undefined })])).toEqual([])
})

test.each(['verbatim', 'mixed'] as const)('a %s statement has some', (form) => {
  expect(findings(formsFitFragments, [aStatement({ form, fragments: undefined })])).toHaveLength(1)
  expect(findings(formsFitFragments, [aStatement({ form })])).toEqual([])
})
