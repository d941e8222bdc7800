import { addInstant } from '../../../calendar/index.ts'
import { defineReachRule } from '../../reach-rule.ts'
import { person } from '../records/person.ts'

/** Days for which whoever first wrote about somebody new keeps sight of them, so that a new person never falls between the forms. Local choice. */
export const begunDays = 7

/** Whoever first wrote who somebody is sees them, until others have them in hand. */
export const begun = defineReachRule({
  id: 'begun',
  reads: person.id,
  about: ['child', 'adult'],
  effects: (t) => {
    const first = t.each(person)[0]?.first('described')
    if (!first?.author) return []
    return [{ does: 'begin', who: first.author, from: first.recorded, to: addInstant(first.recorded, { days: begunDays }) }]
  },
})
