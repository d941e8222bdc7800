import { fromEach } from '../../../../ledger/index.ts'
import { defineSignal } from '../../../../readings/signal/index.ts'
import { repeated } from '../../families/repeat.ts'
import { contact } from '../../records/contact.ts'

const ended = ['NFA', 'INFO']

/** People keep ringing about a child and each call is closed by itself. Many small worries can be one large one. */
export default defineSignal({
  id: 'contact/closed-again', title: 'People keep ringing, and each call is closed', answers: ['AS-2', 'FD-3'], about: 'child',
  source: 'Four contacts in a year closed with nothing more, or with advice only, is Tarrowmouth’s own choice of when to stop and think. It is not law, and it is no measure of '
    + 'the family: it asks somebody to read the calls together.',
  reads: repeated({
    key: 'closed-again', times: 4, days: 365, says: (n) => `${n} calls in a year, each closed with nothing more or advice only`,
    of: (t) => fromEach(t.each(contact), (e) => {
      const received = e.at('received'), outcome = e.all('decided').findLast((d) => d.body.outcome)?.body.outcome
      return received && outcome && ended.includes(outcome) ? [received] : []
    }),
  }),
})
