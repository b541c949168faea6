import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CheckedCopy, DocumentText, Progress, Refusal } from './check-copy.ts'
import { makeChecker } from './checker.ts'

/** Where checking stands. */
export type CheckState =
  | { readonly step: 'idle' }
  | { readonly step: 'cancelled' }
  | { readonly step: 'running'; readonly progress: Progress }
  | { readonly step: 'refused'; readonly refusal: Refusal }
  | { readonly step: 'checked'; readonly checked: CheckedCopy; readonly name: string }

/** Checks copies of a document's text in a worker, and tells where checking stands. */
export function useCheck(document: DocumentText) {
  const checker = useMemo(makeChecker, [])
  const [state, setState] = useState<CheckState>({ step: 'idle' })
  useEffect(() => checker.end, [checker])

  const check = useCallback(
    (copy: Blob | string, name: string) => {
      setState({ step: 'running', progress: { phase: 'reading', share: 0 } })
      checker.check(
        { copy, document },
        {
          progress: (progress) => setState({ step: 'running', progress }),
          checked: (checked) => setState({ step: 'checked', checked, name }),
          refused: (refusal) => setState({ step: 'refused', refusal }),
        },
      )
    },
    [checker, document],
  )
  const refuse = useCallback((refusal: Refusal) => setState({ step: 'refused', refusal }), [])
  const cancel = useCallback(() => {
    checker.cancel()
    setState({ step: 'cancelled' })
  }, [checker])
  return { state, check, refuse, cancel, prepare: checker.prepare }
}
