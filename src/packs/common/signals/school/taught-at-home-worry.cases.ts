import { signalCases } from '../../../../readings/signal/index.ts'

const began = (freely = 'yes') => ({ did: 'home-education.began', on: '2026-03-02', says: { freely } })
const look = (on: string, says: object) => ({ did: 'home-education.looked-at', on, says: { ...says } })

export default signalCases('school/taught-at-home-worry', [
  { name: 'Chosen freely, and not looked at yet', given: [began()], at: '2026-06-01 09:00', reads: [] },
  { name: 'Not the education they need', given: [began(), look('2026-05-05', { seen: true, suitable: 'no' })], at: '2026-06-01 09:00', reads: [{ says: /^Taught at home, and it is not the education they need$/ }] },
  { name: 'Not sure is no worry of its own', given: [began(), look('2026-05-05', { seen: true, suitable: 'not-sure' })], at: '2026-06-01 09:00', reads: [] },
  { name: 'Better at the next look', given: [began(), look('2026-05-05', { seen: true, suitable: 'no' }), look('2026-06-05', { seen: true, suitable: 'yes' })], at: '2026-07-01 09:00', reads: [] },
  { name: 'Not seen', given: [began(), look('2026-05-05', { seen: false, suitable: 'yes' })], at: '2026-06-01 09:00', reads: [{ says: /not seen/ }] },
  { name: 'The school had pushed them out', given: [began('no')], at: '2026-06-01 09:00', reads: [{ says: /did not choose it freely/ }] },
  { name: 'Back at school', given: [began('no'), { did: 'home-education.ended', on: '2026-05-05' }], at: '2026-06-01 09:00', reads: [] },
])
