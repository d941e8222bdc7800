import { fromEach } from '../../../../ledger/index.ts'
import { defineSignal } from '../../../../readings/signal/index.ts'
import { repeated } from '../../families/repeat.ts'
import { referral } from '../../records/referral.ts'

/** Referred and let go, again and again: each answer may have been right, and all of them together wrong. */
export default defineSignal({
  id: 'referral/nothing-more', title: 'Referred again, and nothing more done', answers: ['AS-2', 'FD-3'], about: 'child',
  source: 'Three referrals in a year that each ended with nothing more to do is Tarrowmouth’s own choice of when to stop and think. It is not law, and it is no measure of '
    + 'the family: it asks whether one worry was looked at three times, or three worries never together.',
  reads: repeated({
    key: 'nothing-more', times: 3, days: 365, says: (n) => `Referred ${n} times in a year with nothing more done`,
    of: (t) => fromEach(t.each(referral), (e) => {
      const received = e.at('received'), decided = e.all('decided').findLast((d) => d.body.outcome)
      return received && decided?.body.outcome === 'NFA' ? [received] : []
    }),
  }),
})
