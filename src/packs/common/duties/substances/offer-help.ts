import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'
import { incidents, whenWithdrawn } from './incidents.ts'

/** A child is offered help, and not only found out. What they answer is theirs. */
export default defineDuty({
  id: 'substances/offer-help', title: 'Offer help with it', answers: ['EX-4'], catalogue: null, about: 'child',
  versions: ourOwn({ workingDays: 1 },
    'A child who may have used drugs, alcohol or a vape is offered help by the end of the next working day. No national rule gives a number: that one is Tarrowmouth’s own choice.'),
  arises: (t) => incidents(t).map(({ entry, seen }) => ({ key: entry.record, of: entry, at: seen.happened, because: [seen.current.id] })),
  metBy: (entry) => entry.living.withdrawn ? [] : entry.all('help-offered').map((step): Candidate => words(step.body.what)
    ? { step, counts: 'yes' }
    : { step, counts: 'no', why: 'It does not say what was offered' }),
  notNeeded: (entry) => {
    const closed = entry.at('closed')
    return whenWithdrawn(entry) ?? (closed ? { why: 'The worry was closed', fact: closed.current.id } : null)
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say what help was offered', kind: 'substance-incident', step: 'help-offered' },
  meets: ['Help that is named, offered to the child, whatever they answered.', 'Writing that there is none to be had: then everybody can see that.'],
  doesNotMeet: ['Taking it away from them, or a telling-off.', 'A leaflet nobody talked about.'],
})
