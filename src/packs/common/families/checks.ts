import type { Day } from '../../../calendar/index.ts'
import type { Body, StepView } from '../../../ledger/index.ts'

/** One agency that was asked, and its answer; `answer` is null while it has not given one. */
export interface Check {
  /** The row it was asked in. */
  readonly id: string
  readonly agency: string | null
  readonly by: Day | null
  readonly asked: StepView
  readonly answered: StepView | null
  /** A code of `check-answer`. */
  readonly answer: string | null
}

interface Row { readonly id: string; readonly agency?: string; readonly by?: Day }
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
const rowsOf = (body: Body): readonly Row[] => (body['agencies'] ?? []) as readonly Row[]

/** Everybody asked on one record of agency checks, in the order asked, with the last thing each answered. */
export const checksIn = (steps: readonly StepView[]): readonly Check[] => steps.filter((s) => s.step === 'asked').flatMap((asked) =>
  rowsOf(asked.body).map((row) => {
    const answered = steps.findLast((s) => s.step === 'answered' && s.body['check'] === row.id && text(s.body['answer']) !== null) ?? null
    return { id: row.id, agency: text(row.agency), by: row.by ?? null, asked, answered, answer: text(answered?.body['answer']) }
  }))
