import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const begun: Given = { did: 'enquiry.begun', on: '2026-11-16 10:00', by: 'amina' }
const seen: Given = { did: 'enquiry.child-seen', on: '2026-11-16 15:30', by: 'amina', says: { seen: 'ALONE', childWords: 'He shouts at night.' } }
const written: Given = { did: 'enquiry.written', on: '2026-11-20 16:00', by: 'amina', says: { found: 'Her stepfather hits her.', outcome: 'SR' } }
const decision = { outcome: 'SR', conferenceNeeded: true, by: 'dee' }

export default recordCases('enquiry', [
  { name: 'It can be begun with nothing written', given: [], step: 'begun', refused: [] },
  { name: 'That nobody could see the child saves', given: [begun], step: 'child-seen', says: { seen: 'NOACCESS' }, refused: [] },
  {
    name: 'It is not decided when nobody saw the child and nothing is written', given: [begun], step: 'decided', says: decision,
    refused: ['enquiry/child-not-seen', 'enquiry/not-written'], told: /whether the child was seen/,
  },
  { name: 'It is not decided before what was found is written', given: [begun, seen], step: 'decided', says: decision, refused: ['enquiry/not-written'] },
  {
    name: 'A reason why the child was not seen is enough to go on', step: 'decided', says: decision, refused: [],
    given: [begun, { ...seen, says: { whyNotAlone: 'In hospital abroad with her aunt; the consulate has seen her.' } }, written],
  },
  { name: 'A manager who wrote none of it decides', given: [begun, seen, written], step: 'decided', says: decision, refused: [] },
  {
    name: 'Whoever wrote it does not decide it', given: [begun, seen, written], step: 'decided', says: { ...decision, by: 'amina' },
    refused: ['approval/own-work'], told: /Somebody else must decide/,
  },
  {
    name: 'A manager may put their own decision right', step: 'decided', says: decision, refused: [],
    given: [begun, seen, written, { did: 'enquiry.decided', on: '2026-11-21 10:00', by: 'dee', says: { outcome: 'SNR', by: 'dee' } }],
  },
  {
    name: 'Empty words are not findings', given: [begun, seen, { ...written, says: { found: ' ' } }], step: 'decided', says: decision,
    refused: ['enquiry/not-written'],
  },
])
