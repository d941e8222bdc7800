import { addMonths, dayOf, earliest, endOfDay, isBefore, latest, type When } from '../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { careEnding } from '../records/care-ending.ts'
import { careEpisode } from '../records/care-episode.ts'
import { lookedAfter } from './looked-after.ts'

/** Went home to parents, as planned or not, or to family or friends. */
const home = ['E4A', 'E4B', 'E13']
/** How long a return is kept in sight when nobody wrote until when help is promised. */
const otherwise = 12

/**
 * A child has come home from care: until the day help was promised, or for a year when no day was written, or until they are in care
 * again. Coming back is no failing of the child, and is counted so that the help can be made longer.
 */
export const homeAgain = defineStatus({
  id: 'home-again',
  title: 'Home from care',
  about: 'child',
  answers: ['CA-9'],
  tone: 'soon',
  icon: 'home',
  chip: true,
  spans: (t, c) => {
    const all = lookedAfter.spans(t, c)
    return fromEach(all, (care): readonly StatusSpan[] => {
      const how = t.find(careEpisode, care.key)?.at('ended')?.body.reason ?? ''
      if (!care.to || !home.includes(how)) return []
      const from = care.to, back = all.find((s) => s.key !== care.key && isBefore(s.from, from) === 'no')
      const help = helpAfter(care, t), until = help.until ?? addMonths(dayOf(latest(from)), otherwise)
      return [{
        key: care.key, from, to: endOf({ at: endOfDay(until) }, back?.from ?? null),
        because: [...care.because.slice(-1), ...help.because, ...(back ? back.because.slice(0, 1) : [])],
        detail: { how, until: help.until, helpThere: help.there, cameBack: back !== undefined, back: back ? dayOf(earliest(back.from)) : null },
      }]
    })
  },
})

/** Help that goes with a child who comes home from one time in care: until when it was last promised, and whether it was there when last looked at. */
export function helpAfter(care: StatusSpan, t: Timeline) {
  const plan = t.each(careEnding).findLast((e) => e.first('proposed') && isBefore(e.first('proposed')?.happened ?? care.from, care.from) !== 'yes')
  const proposed = plan?.at('proposed') ?? null, looks = plan?.all('looked-at') ?? []
  const until = looks.findLast((s) => s.body.helpUntil)?.body.helpUntil ?? proposed?.body.helpUntil ?? null
  const steps: readonly StepView<unknown>[] = [...(proposed ? [proposed] : []), ...looks]
  return { plan, looks, until, there: looks.at(-1)?.body.helpThere ?? null, because: steps.map((s) => s.current.id) }
}

const endOf = (until: When, back: When | null): When => (back && isBefore(back, until) === 'yes' ? back : until)
