import { recordCases } from '../../record-cases.ts'

const told = (danger: string) => ({ did: 'concern.told', record: 'worry', on: '2026-11-20 22:10', says: { words: 'Shouting every night', danger } })
const whole = { reason: 'nobody-found', why: 'Rang the number twice; no such house', decidedBy: 'amina' }

export default recordCases('concern', [
  { name: 'Closed with a reason and what was done', given: [told('no')], step: 'no-further', says: whole, refused: [] },
  { name: 'Closed with nothing said', given: [told('no')], step: 'no-further', says: {}, refused: ['no-reason'], told: /what you did to find out, or take it up/ },
  { name: 'Closed with a reason, and not what was done', given: [told('not-sure')], step: 'no-further', says: { reason: 'not-a-worry' }, refused: ['no-reason'] },
  { name: 'They wrote that somebody is in danger, and nobody says how that was looked into', given: [told('yes')], step: 'no-further', says: whole, refused: ['danger-open'], told: /Say how you know that nobody is/ },
  { name: 'They wrote of danger, and it is said how we know that there is none', given: [told('yes')], step: 'no-further', says: { ...whole, safe: 'Police went and saw both children' }, refused: [] },
  { name: 'Taking it up is never refused', given: [told('yes')], step: 'taken-up', says: {}, refused: [] },
])
