import type { Entry, StepView } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { consent } from '../records/consent.ts'

type Agreement = Entry<NonNullable<(typeof consent)['bodies']>>

/** Somebody agrees to something for the child: from when they said yes, until they say no, take it back or it is not needed any more. */
export const agreed = defineStatus({
  id: 'agreed',
  title: 'Agreement given',
  about: 'child',
  answers: ['CO-1'],
  tone: 'none',
  icon: 'hand',
  chip: false,
  spans: (t) => t.each(consent).flatMap(spansOf),
})

/** A yes that follows a yes changes what was agreed and breaks nothing. */
function spansOf(entry: Agreement): readonly StatusSpan[] {
  const noes: readonly StepView<unknown>[] = [...entry.all('refused'), ...entry.all('withdrawn'), ...entry.all('ended')].sort((a, b) => a.sequence - b.sequence)
  const ends = (from: StepView<unknown>) => noes.find((n) => n.sequence > from.sequence) ?? null
  const yeses = entry.all('given').filter((yes, i, all) => i === 0 || ends(all[i - 1] ?? yes)?.sequence !== ends(yes)?.sequence)
  return yeses.flatMap((yes, i) => between(i === 0 ? entry.record : `${entry.record}:${yes.sequence}`, yes, ends(yes), { for: yes.body.whatFor ?? null, how: yes.body.how ?? null }))
}
