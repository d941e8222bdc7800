import type { Body, Living } from '../../../ledger/index.ts'
import { longText, onDay, rows, step, subjectOf, text, type Problem } from '../../../records/index.ts'
import { extract, headed } from '../words.ts'

/** What people agreed to do: each with somebody and a day. Left empty it still saves; a rule says whose it then is. */
export const actions = (section = 'What happens next') => rows(
  {
    what: text({ label: 'What will be done?', expected: true }),
    owner: subjectOf('worker', { label: 'Who does it?', expected: true }),
    by: onDay({ label: 'By when?', expected: true }),
  },
  { section, label: 'What happens next', row: 'Action' },
)

/** The step that says an action was done. */
export const actionDone = step({
  title: 'Say what was done',
  happenedLabel: 'When was it done?',
  repeats: true,
  fields: {
    action: text({ label: 'Which action?', expected: true }),
    what: longText({ label: 'What was done, and what came of it?', expected: true }),
  },
  line: (b) => headed('An action was done', extract(b.what)),
})

/** What was agreed in one writing; a visit calls it what happens next. */
export const actionsIn = (body: Body): readonly (Body & { readonly id: string })[] => (body['actions'] ?? body['nextSteps'] ?? []) as readonly (Body & { readonly id: string })[]

/** What was agreed on a record and nobody has said was done, in the order it was written. */
export function actionsLeft(record: Pick<Living, 'steps'> | null): ReturnType<typeof actionsIn> {
  const steps = record?.steps ?? [], done = new Set(steps.filter((s) => s.step === 'action-done').map((s) => s.body['action']))
  return steps.flatMap((s) => actionsIn(s.body)).filter((a) => !done.has(a.id))
}

/** One problem for each action nobody has said was done: a record is not closed over it. */
export const openActions = (record: Living | null, code = 'actions/open'): readonly Problem[] => actionsLeft(record).map(({ what }) => ({
  code, field: null, says: `${typeof what === 'string' ? `‘${what}’ is not done yet.` : 'An action with no words is not done yet.'} Say what was done about it before you close this.`,
}))
