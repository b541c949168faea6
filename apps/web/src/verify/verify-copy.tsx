'use client'

import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { Spread } from '../frame/spread.tsx'
import type { DocumentText } from './check-copy.ts'
import { CheckProgress } from './check-progress.tsx'
import { CheckResult } from './check-result.tsx'
import { CopyInput } from './copy-input.tsx'
import { useCheck } from './use-check.ts'
import { useDroppedFiles } from './use-dropped-files.ts'
import styles from './verify-copy.module.css'
import type { VerifyWords } from './verify-words.ts'

/** Takes a reader's copy of a document's text, checks it in the browser, and shows what stands in it and what not. */
export function VerifyCopy({
  document,
  words,
  beside,
}: {
  document: DocumentText
  words: VerifyWords
  beside: ReactNode
}) {
  const { state, check, refuse, cancel, prepare } = useCheck(document)
  const place = useRef<HTMLDivElement>(null)

  const take = useCallback(
    (files: readonly File[]) => {
      const [file, ...more] = files
      if (more.length > 0) refuse('several')
      else if (file) check(file, file.name)
    },
    [check, refuse],
  )
  const isHeld = useDroppedFiles(prepare, take)

  const told = state.step === 'refused' ? words.refusals[state.refusal] : undefined
  useEffect(() => {
    if (state.step !== 'idle' && state.step !== 'checked') place.current?.scrollIntoView({ block: 'nearest' })
  }, [state.step])

  return (
    <>
      <Spread notes={beside}>
        <CopyInput
          words={words}
          onFiles={take}
          onText={(text) => check(text, words.pasted)}
          onBegin={prepare}
        />
        <div ref={place} className={styles['state']} role="status" data-step={state.step}>
          {state.step === 'running' && (
            <CheckProgress
              progress={state.progress}
              passages={document.anchors.length}
              words={words}
              onCancel={cancel}
            />
          )}
          {state.step === 'cancelled' && words.cancelled}
          {told !== undefined && <p className={styles['refusal']}>{told}</p>}
        </div>
      </Spread>
      {state.step === 'checked' && (
        <CheckResult checked={state.checked} name={state.name} document={document} words={words} />
      )}
      {isHeld && <p className={styles['held']}>{words.dropHere}</p>}
    </>
  )
}
