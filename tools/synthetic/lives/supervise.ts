import { addDays, type Day } from '../../../src/calendar/index.ts'
import type { Child, Family } from '../people/family.ts'
import { ago, type World } from '../world.ts'
import * as assessed from '../words/assessment.ts'
import * as words from '../words/supervision.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

/** A manager and the child’s worker talk the child through about once a month; the last months of it are on the record. */
export function talkThrough(w: World, family: Family, child: Child, from: Day): void {
  const s = new Scribe(w, family, child, 'supervision'), begin = from < ago(w, 100) ? addDays(ago(w, 100), s.dice.int(0, 20)) : from
  const days = s.every(begin, [24, 29], w.today, [2, 5])
  days.forEach((day, i) => {
    const manager = s.manager(day), worker = s.worker(day), acts = s.dice.chance(0.4), by = ahead(s, day, 6, 14), record = s.open('case-supervision')
    const held = s.put(record, 'held', s.on(day), () => manager, {
      manager, worker, now: s.say(words.lifeNow), direction: i === 0 && from > ago(w, 60) ? 'first' : s.dice.pick(['better', 'better', 'same', 'same', 'worse']), ...(s.dice.chance(0.5) ? { childWords: s.say(assessed.wantsDifferent) } : {}),
      risk: s.say(words.sureHow), ...(s.dice.chance(0.4) ? { patterns: s.say(assessed.summaryPattern) } : {}), decided: s.say(words.decidedTogether),
      ...(acts ? { actions: [{ id: 'a', what: s.say(words.toDo), owner: worker, by }] } : {}),
    })
    if (held && acts && !s.slips(0.07)) s.put(record, 'action-done', s.on(addDays(by, s.slips(0.14) ? 5 : -1)), () => worker, { action: 'a', what: s.say(assessed.actionCame) })
  })
}
