import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const asked = (says: { readonly [field: string]: unknown }): Given =>
  ({ did: 'placement-approval.asked', on: '2026-11-10 10:00', by: 'amina', says: { home: 'elm-house', moveOn: '2026-11-20', ...says } })
const heard = (who: string, more: { readonly [field: string]: unknown } = {}): Given =>
  ({ did: 'placement-approval.consulted', on: '2026-11-11 10:00', by: 'amina', says: { who, said: 'We have spoken about it.', ...more } })
const yes = { agreed: true, by: 'ruth', why: 'It is right for her' }
const everyone = [heard('child'), heard('reviewing-officer'), heard('area-authority', { carePlanGiven: true })]
const ready = (judgement = 'HELP'): Given => ({ did: 'readiness-assessment.written', on: '2026-11-01', says: { judgement } })
const born = (day: string): Given => ({ did: 'person.described', on: '2026-01-01', says: { given: 'Asha', born: day } })

export default recordCases('placement-approval', [
  { name: 'Asking saves with nothing but its day', given: [], step: 'asked', refused: [] },
  {
    name: 'A home next door cannot be agreed to when nobody was asked', given: [asked({ for: 'NEXT' })], step: 'decided', says: yes,
    refused: ['placement-approval/not-asked-child', 'placement-approval/not-asked-reviewing-officer', 'placement-approval/not-asked-area-authority'],
    told: /council of the area/,
  },
  { name: 'It can when the child, the reviewing officer and the council were', given: [asked({ for: 'NEXT' }), ...everyone], step: 'decided', says: yes, refused: [] },
  { name: 'Saying no needs nobody', given: [asked({ for: 'NEXT' })], step: 'decided', says: { agreed: false, by: 'ruth' }, refused: [] },
  {
    name: 'Asked, and no answer written, is not asked',
    given: [asked({ for: 'NEXT' }), heard('child', { said: ' ' }), heard('reviewing-officer'), heard('area-authority')], step: 'decided', says: yes,
    refused: ['placement-approval/not-asked-child'],
  },
  {
    name: 'In an emergency the child alone must have been asked', given: [asked({ for: 'NEXT', emergency: true }), heard('child')], step: 'decided', says: yes, refused: [],
  },
  {
    name: 'A home further away is for the director, not a manager', given: [asked({ for: 'FAR' }), ...everyone], step: 'decided', says: yes,
    refused: ['placement-approval/director'], told: /Only the director/,
  },
  { name: 'The director may agree to it', given: [asked({ for: 'FAR' }), ...everyone], step: 'decided-by-director', says: yes, refused: [] },
  {
    name: 'Not before the council there has the care plan',
    given: [asked({ for: 'FAR' }), heard('child'), heard('reviewing-officer'), heard('area-authority')], step: 'decided-by-director', says: yes,
    refused: ['placement-approval/no-care-plan'],
  },
  {
    name: 'Off the island needs the court, the parents and the child', given: [asked({ for: 'OFF' }), heard('child')], step: 'decided', says: yes,
    refused: ['placement-approval/not-asked-parent', 'placement-approval/not-asked-court'],
  },
  {
    name: 'Bed and breakfast is for the director alone', given: [asked({ for: 'BB' }), born('2009-06-01'), heard('child'), heard('reviewing-officer')], step: 'decided',
    says: { ...yes, until: '2026-11-21' }, refused: ['placement-approval/director'],
  },
  {
    name: 'The director agrees to bed and breakfast only until a day', given: [asked({ for: 'BB' }), born('2009-06-01'), heard('child'), heard('reviewing-officer')],
    step: 'decided-by-director', says: yes, refused: ['placement-approval/no-last-day'], told: /every night is counted/,
  },
  {
    name: 'With a last day, she may', given: [asked({ for: 'BB' }), born('2009-06-01'), heard('child'), heard('reviewing-officer')], step: 'decided-by-director',
    says: { ...yes, until: '2026-11-21' }, refused: [],
  },
  {
    name: 'Semi-independent: a manager may agree when how ready they are was looked at, and the place is registered',
    given: [ready(), asked({ for: 'SEMI', registered: true }), born('2009-06-01'), heard('child'), heard('reviewing-officer')],
    step: 'decided', says: yes, refused: [],
  },
  {
    name: 'Found not ready yet: for the director', given: [ready('NOTYET'), asked({ for: 'SEMI', registered: true }), heard('child'), heard('reviewing-officer')], step: 'decided',
    says: yes, refused: ['placement-approval/not-yet'], told: /stay and learn/,
  },
  {
    name: 'Not when nobody looked with them at how ready they are, whatever the request says', given: [asked({ for: 'SEMI', registered: true, readiness: 'Ready.' }), heard('child'), heard('reviewing-officer')], step: 'decided',
    says: yes, refused: ['placement-approval/not-ready'],
  },
  {
    name: 'Not registered: for the director', given: [ready(), asked({ for: 'SEMI', registered: false }), heard('child'), heard('reviewing-officer')],
    step: 'decided', says: yes, refused: ['placement-approval/director'],
  },
  {
    name: 'Sixteen on the day of the move', given: [ready('READY'), asked({ for: 'SEMI', registered: true }), born('2010-11-20'), heard('child'), heard('reviewing-officer')],
    step: 'decided', says: yes, refused: [],
  },
  {
    name: 'Fifteen on the day of the move, and sixteen the day after: nobody may agree',
    given: [ready('READY'), asked({ for: 'SEMI', registered: true }), born('2010-11-21'), heard('child'), heard('reviewing-officer')],
    step: 'decided-by-director', says: yes, refused: ['placement-approval/under-16'],
  },
  {
    name: 'Whoever asked cannot agree, and somebody must by name', given: [asked({ for: 'NEXT' }), ...everyone], step: 'decided', says: { ...yes, by: 'amina' },
    refused: ['placement-approval/own-work'],
  },
  { name: 'Nobody named', given: [asked({ for: 'NEXT' }), ...everyone], step: 'decided', says: { agreed: true }, refused: ['placement-approval/nobody'] },
])
