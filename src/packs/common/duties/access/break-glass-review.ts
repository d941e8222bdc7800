import type { Tri } from '../../../../calendar/index.ts'
import type { StepView, SubjectId } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { breakGlass } from '../../records/break-glass.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { postsAt } from '../posts.ts'
import { inLine } from './line.ts'

interface Review { readonly by?: SubjectId; readonly finding?: string }

/** Somebody independent looks at every emergency opening, soon, while whoever opened it still remembers. */
export default defineDuty({
  id: 'access/break-glass-review', title: 'Review an emergency opening', answers: ['EX-2', 'QA-2'], catalogue: null, about: 'child',
  versions: [...ourOwn({ workingDays: 2 },
    'Somebody who is neither whoever opened the record nor in their line of management says whether it was right, within two working days. '
      + 'That is Tarrowmouth’s own choice: the law asks that access is justified and can be shown to be, and gives no time.'), ...manxOwn('Whoever opened a record in an emergency is asked about it afterwards.')],
  arises: (t, c) => t.each(breakGlass).flatMap((entry) => {
    const opened = entry.at('opened')
    const worker = opened?.body.worker
    if (!opened) return []
    const theirOwn = worker !== undefined && postsAt(worker, opened.happened, c).some((p) => p.role === 'access-reviewer')
    // Whoever reviews access does not review their own: it goes past them, to the director, to name somebody.
    return [{
      key: entry.record, of: { entry, opened }, at: opened.happened, because: [opened.current.id], ...(theirOwn ? { owner: { role: 'director' } } : {}),
    }]
  }),
  metBy: ({ entry, opened }, _, c) => entry.all('reviewed').map((step) => ({ step, ...independent(step, opened.body.worker, c) })),
  owner: 'access-reviewer',
  escalates: [{ after: { workingDays: 1 }, to: 'director' }],
  press: { label: 'Review the opening', kind: 'break-glass', step: 'reviewed' },
  meets: ['Somebody independent writing whether it was right, and what was done about it.'],
  doesNotMeet: ['Whoever opened it saying that it was right.', 'Their manager, or somebody they manage, saying so.', 'The record having closed by itself.'],
})

function independent(step: StepView<Review>, opener: SubjectId | undefined, c: Context): { readonly counts: Tri; readonly why?: string } {
  const { by, finding } = step.body
  if (!finding) return { counts: 'no', why: 'Something was written, but not whether it was right' }
  if (!by || !opener) return { counts: 'cannot tell', why: 'It does not say who opened it, or who reviewed it' }
  if (by === opener) return { counts: 'no', why: 'Reviewed by whoever opened it' }
  const line = inLine(by, opener, step.happened, c)
  if (line === 'yes') return { counts: 'no', why: 'Reviewed by somebody in the line of management of whoever opened it' }
  return line === 'no' ? { counts: 'yes' } : { counts: 'cannot tell', why: 'We cannot tell whether the reviewer was independent of whoever opened it' }
}
