import { signalCases } from '../../../../readings/signal/index.ts'

const at = '2026-11-21 12:00'
const parent = (about: string, is = 'mother', person = 'mum') => ({ did: 'relationship.began', record: `${about}-${is}`, about, on: '2018-01-01', says: { person, is }, naming: ['person'] })
const care = (about: string, on: string) => ({ did: 'care-episode.started', record: `${about}-care`, about, on, says: { legalStatus: 'C1' } })
const asked = { did: 'legal-meeting.asked', about: 'child', on: '2026-11-02 10:00' }

export default signalCases('court/earlier-children', [
  {
    name: 'A sister came into care before',
    given: [parent('child'), parent('joy'), care('joy', '2019-05-01'), asked], at, reads: [{ says: /^A brother or sister came/, others: { joy: /in 2019/ } }],
  },
  {
    name: 'Two did',
    given: [parent('child'), parent('joy'), parent('sam'), care('joy', '2019-05-01'), care('sam', '2021-02-01'), asked], at, reads: [{ says: /^2 brothers or sisters/, others: { joy: /2019/, sam: /2021/ } }],
  },
  {
    name: 'Nobody has asked a lawyer about this child: nothing is said',
    given: [parent('child'), parent('joy'), care('joy', '2019-05-01')], at, reads: [],
  },
  {
    name: 'She came into care after the lawyers were asked',
    given: [parent('child'), parent('joy'), asked, care('joy', '2026-11-03')], at, reads: [],
  },
  { name: 'She never came into care', given: [parent('child'), parent('joy'), asked], at, reads: [] },
  {
    name: 'They share a grandmother, not a parent',
    given: [parent('child', 'grandparent'), parent('joy', 'grandparent'), care('joy', '2019-05-01'), asked], at, reads: [],
  },
  {
    name: 'She was written as this mother’s child by mistake, and that was withdrawn',
    given: [parent('child'), parent('joy'), { ...parent('joy'), withdraws: true, why: 'Another mother' }, care('joy', '2019-05-01'), asked], at, reads: [],
  },
  { name: 'This child’s own earlier care is not a sister’s', given: [parent('child'), care('child', '2019-05-01'), asked], at, reads: [] },
])
