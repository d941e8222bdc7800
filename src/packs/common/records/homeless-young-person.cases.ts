import { recordCases } from '../../record-cases.ts'

const came = (place = 'friends') => ({ did: 'homeless-young-person.presented', on: '2026-11-16 15:00', says: { place } })
const explained = { did: 'homeless-young-person.explained', on: '2026-11-17 10:00', says: { care: true } }
const director = (agreed: boolean, on = '2026-11-16 18:00') => ({ did: 'homeless-young-person.director-decided', on, says: { agreed } })
const slept = (place: string, on = '2026-11-18 18:00') => ({ did: 'homeless-young-person.slept', on, says: { place } })
const bedAndBreakfast = { step: 'decided', says: { outcome: 'care', place: 'bed-and-breakfast' } } as const

export default recordCases('homeless-young-person', [
  { name: 'Bed and breakfast, and the director has not decided', given: [came()], ...bedAndBreakfast, refused: ['homeless-young-person/director-must-decide'], told: /always saves/ },
  { name: 'Bed and breakfast, and the director said no', given: [came(), director(false)], ...bedAndBreakfast, refused: ['homeless-young-person/director-must-decide'] },
  { name: 'The director said yes, and then no', given: [came(), director(true), director(false, '2026-11-17 09:00')], ...bedAndBreakfast, refused: ['homeless-young-person/director-must-decide'] },
  { name: 'Bed and breakfast, and the director agreed', given: [came(), director(true)], ...bedAndBreakfast, refused: [] },
  { name: 'That they slept there is always written', given: [came()], step: 'slept', says: { place: 'bed-and-breakfast' }, refused: [] },
  { name: 'Helped as a child in need, and care was never explained', given: [came()], step: 'decided', says: { outcome: 'in-need', place: 'supported' }, refused: ['homeless-young-person/care-not-explained'] },
  { name: 'Care was explained, and they said no', given: [came(), explained], step: 'decided', says: { outcome: 'in-need', place: 'supported' }, refused: [] },
  { name: 'Coming into care needs no more than the decision', given: [came()], step: 'decided', says: { outcome: 'care', place: 'foster' }, refused: [] },
  { name: 'Closed while the last place was bed and breakfast', given: [came('bed-and-breakfast')], step: 'closed', refused: ['homeless-young-person/no-safe-place'] },
  { name: 'Closed once they have a home', given: [came('bed-and-breakfast'), slept('supported')], step: 'closed', refused: [] },
])
