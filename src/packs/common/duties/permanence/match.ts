import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { permanencePlan } from '../../records/permanence-plan.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { ourOwn } from '../sources.ts'

/** A child who is to grow up in foster care hears, within months, with whom. */
export default defineDuty({
  id: 'permanence/match', title: 'Agree the long-term match', answers: ['CA-2'], catalogue: 'D-LA18', about: 'child',
  versions: ourOwn({ months: 6 },
    'Once the plan is foster care until a child is grown, the match is agreed within six months. That is Tarrowmouth’s own choice: the regulations give conditions for such a home and no time.'),
  arises: (t) => fromEach(t.each(permanencePlan), (entry) => fromEach(entry.all('set'), (step, i, all) =>
    step.body.route === 'LTF' && all[i - 1]?.body.route !== 'LTF'
      ? [{ key: i === 0 ? entry.record : `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id] }] : [])),
  metBy: ({ entry, step }) => entry.all('matched').filter((s) => s.sequence > step.sequence).map((s) => s.body.by
    ? { step: s, counts: 'yes' } : { step: s, counts: 'no', why: 'Nobody is named who agreed it' }),
  notNeeded: ({ entry, step }, t, c) => {
    const changed = entry.all('set').find((s) => s.sequence > step.sequence && s.body.route !== 'LTF')
    if (changed) return { why: 'The plan is another one now', fact: changed.current.id }
    const home = entry.at('reached')
    if (home) return { why: 'They have a home that lasts', fact: home.current.id }
    const care = lookedAfter.spans(t, c)
    return care.length > 0 && care.every((s) => s.to) ? { why: 'The child is no longer in care', fact: care.at(-1)?.because.at(-1) ?? null } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 20 }, to: 'head-of-service' }],
  press: { label: 'Agree the match', kind: 'permanence-plan', step: 'matched' },
  meets: ['A match agreed by somebody named.'],
  doesNotMeet: ['Living with the carers all along, with nothing agreed.', 'A date for the panel.'],
})
