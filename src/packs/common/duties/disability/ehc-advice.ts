import { defineDuty } from '../../../../readings/duty/index.ts'
import { ehcPlans, whenOver } from './ehc.ts'
import { sendRegulation } from './law.ts'

/** A school plan waits for what social care has to say: we say it in time. */
export default defineDuty({
  id: 'disability/ehc-advice', title: 'Send our advice for the school plan', answers: ['DC-1'], catalogue: 'D-DI02', about: 'child',
  versions: sendRegulation({ weeks: 6 }, '8',
    'https://www.westmorlandandfurness.gov.uk/family-help/special-educational-needs-andor-disabilities-send-local-offer/education/education-health-and-care-plans-ehcps/ehc-needs-assessments-and-ehcp-timescales',
    'Whoever is asked for advice for an education, health and care plan gives it within six weeks, social care too. The regulation has exceptions we do not read here. Read in a council’s pages that restate it.'),
  arises: (t) => ehcPlans(t).flatMap((of) => (of.asked ? [{ key: of.entry.record, of, at: of.asked.happened, because: [of.asked.current.id] }] : [])),
  metBy: ({ entry }) => entry.all('advice-sent').map((step) => ({ step, counts: 'yes' })),
  notNeeded: whenOver,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Send our advice', kind: 'ehc-plan', step: 'advice-sent' },
  meets: ['Advice that was sent, with what the child says.'],
  doesNotMeet: ['“Not known to social care”, with nobody having looked: a person can tell, a rule cannot.', 'A draft.'],
})
