import { dayOf, daysBetween, earliest, latest } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { homeAgain } from '../../statuses/home-again.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'

/** A child went home from care and is in care again. */
export default defineSignal({
  id: 'in-care/came-back', title: 'In care again after going home', answers: ['CA-9'], about: 'child',
  source: 'Tarrowmouth’s own: when a child is in care again after going home, somebody asks what help was promised, what was there, and what it would have taken. It stays while they are in care.',
  reads: (t, c): readonly SignalReading[] => fromEach(homeAgain.spans(t, c), (home) => {
    const again = lookedAfter.spans(t, c).find((s) => s.to === null && home.detail?.['back'] === dayOf(earliest(s.from)))
    if (!again) return []
    const days = daysBetween(dayOf(latest(home.from)), dayOf(earliest(again.from))), missing = home.detail?.['helpThere'] === false
    return [{
      key: home.key, says: `In care again ${days === 1 ? '1 day' : `${days} days`} after going home${missing ? '. The help that was promised was not there' : ''}`,
      because: [...home.because, ...again.because.slice(0, 1)], others: [], until: null,
    }]
  }),
})
