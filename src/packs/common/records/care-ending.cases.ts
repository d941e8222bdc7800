import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const plan = (says: { readonly [field: string]: unknown } = {}): Given => ({
  did: 'care-ending.proposed', on: '2026-11-10 10:00', by: 'amina',
  says: { where: 'With her mother', endsOn: '2026-12-01', assessed: 'We stayed for tea.', childViews: 'I want to go home.', support: 'Sam comes on Fridays.', ...says },
})
const born = (day: string): Given => ({ did: 'person.described', on: '2026-01-01', says: { born: day } })
const inCare = (legalStatus: string): Given => ({ did: 'care-episode.started', on: '2025-04-07', says: { legalStatus } })
const yes = { agreed: true, by: 'ruth' }

export default recordCases('care-ending', [
  { name: 'A plan saves with nothing but its day', given: [], step: 'proposed', refused: [] },
  { name: 'A senior manager agrees', given: [plan(), born('2016-01-01'), inCare('V2')], step: 'decided', says: yes, refused: [] },
  {
    name: 'Not while nothing is written', given: [plan({ assessed: '', childViews: undefined, support: ' ' })], step: 'decided', says: yes,
    refused: ['care-ending/no-assessed', 'care-ending/no-child-views', 'care-ending/no-support'],
  },
  { name: 'A no needs nothing', given: [plan({ assessed: '' })], step: 'decided', says: { agreed: false }, refused: [] },
  { name: 'Whoever wrote it cannot agree, and somebody must by name', given: [plan()], step: 'decided', says: { ...yes, by: 'amina' }, refused: ['care-ending/own-work'] },
  { name: 'Nobody by name', given: [plan()], step: 'decided', says: { agreed: true }, refused: ['care-ending/nobody'] },
  {
    name: 'Sixteen that day, and no care order: for the director', given: [plan(), born('2010-12-01'), inCare('V2')], step: 'decided', says: yes,
    refused: ['care-ending/director'], told: /only the director/,
  },
  { name: 'Sixteen the day after', given: [plan(), born('2010-12-02'), inCare('V2')], step: 'decided', says: yes, refused: [] },
  { name: 'Sixteen, and under a care order', given: [plan(), born('2010-12-01'), inCare('C2')], step: 'decided', says: yes, refused: [] },
  { name: 'The director agrees', given: [plan(), born('2010-12-01'), inCare('V2')], step: 'decided-by-director', says: yes, refused: [] },
])
