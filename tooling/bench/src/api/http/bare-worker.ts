import { type BareAnswers, bareApp } from './bare-app.ts'

/** Put in the place of this name when the worker is bundled. */
declare const answers: BareAnswers

/** The bare app on workerd. */
export default bareApp(answers)
