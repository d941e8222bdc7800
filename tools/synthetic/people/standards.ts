import { addDays } from '../../../src/calendar/index.ts'
import { cast, units } from '../cast.ts'
import { at, officeDay } from '../moments.ts'
import { ago, type World } from '../world.ts'
import { choices } from '../words/standards.ts'

const unitOf: Readonly<Record<string, string>> = { min: 'minutes', h: 'hours', d: 'days', wd: 'workingDays', w: 'weeks', m: 'months' }

/** Limits the authority chose for itself years before the record began; one chosen anew since, because the first was too slow, and one given up. */
export function chooseStandards(w: World): void {
  const before = addDays(w.began, -1500), written = at(w.began, '08:10')
  const choose = (rule: string, howMany: number, unit: string, why: string, decidedBy: string, on = before, when = written) => {
    const record = w.book.open('standard', 'authority', units.council.id)
    record.write('chosen', { on: { day: on }, written: when, by: cast.joanna.worker, says: { rule, howMany, unit, why, decidedBy } })
    return record
  }
  for (const c of choices) {
    if (c.where && c.where !== w.where) continue
    for (const line of c.rules) {
      const [rule = '', howMany, unit = ''] = line.split(' ')
      choose(rule, Number(howMany), unitOf[unit] ?? unit, c.why, c.by)
    }
  }
  const changed = officeDay(ago(w, 200), 0), said = at(changed, '11:40')
  choose('allocation/named-worker', 3, 'workingDays', 'What we could do at the beginning, with four posts empty.', 'Children’s leadership team')
  choose('allocation/named-worker', 1, 'workingDays', 'Three days was too long to wait for a name. The posts are filled now, and we looked at every child who waited.', 'Children’s leadership team', changed, said)
  const tried = choose('missing/meet-again-while-missing', w.where === 'england' ? 2 : 3, 'workingDays', 'Tried for the winter, when nights are long.', 'Missing children’s group', addDays(before, 1))
  tried.write('ended', { on: { day: changed }, written: said, by: cast.joanna.worker, says: { why: 'People met and had nothing new to say. Back to what it was.' } })
}
