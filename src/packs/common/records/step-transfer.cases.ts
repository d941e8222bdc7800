import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const asked: Given = { did: 'step-transfer.asked', on: '2026-11-02 10:00', says: { direction: 'DOWN', from: 'NEED', to: 'EARLY' } }
const answered = (says: { readonly [field: string]: unknown }, on = '2026-11-05 10:00'): Given => ({ did: 'step-transfer.answered', on, says })
const yes = answered({ accepted: true, by: 'rae', lead: 'omar' })
const done: Given = { did: 'step-transfer.completed', on: '2026-11-10 10:00', says: { lead: 'omar' } }

export default recordCases('step-transfer', [
  { name: 'It can be asked with nothing answered', given: [], step: 'asked', refused: [] },
  {
    name: 'Whoever asked does not also say yes', given: [{ ...asked, says: { ...asked.says, askedBy: 'omar' } }], step: 'answered', says: { accepted: true, by: 'omar', lead: 'omar' },
    refused: ['step/own-yes'], told: /cannot also say yes/,
  },
  { name: 'Somebody on the other side says yes', given: [{ ...asked, says: { ...asked.says, askedBy: 'omar' } }], step: 'answered', says: { accepted: true, by: 'rae' }, refused: [] },
  { name: 'It is not done while nobody has answered', given: [asked], step: 'completed', refused: ['step/not-accepted'], told: /stays with those who have them/ },
  {
    name: 'It is not done when they said no', given: [asked, answered({ accepted: false, by: 'rae', why: 'Too much is still hard' })], step: 'completed',
    refused: ['step/not-accepted'], told: /They said no/,
  },
  { name: 'An answer that does not say yes or no is not a yes', given: [asked, answered({ by: 'rae' })], step: 'completed', refused: ['step/not-accepted'] },
  {
    name: 'A yes from nobody, with nobody to lead, is not enough', given: [asked, answered({ accepted: true, byName: ' ' })], step: 'completed',
    refused: ['step/accepted-by-nobody', 'step/nobody-leads'],
  },
  { name: 'It is done once somebody named has said yes and somebody leads', given: [asked, yes], step: 'completed', refused: [] },
  {
    name: 'Somebody who leads but does not work here counts', given: [asked, answered({ accepted: true, byName: 'Jo, Oakfield School', leadName: 'Jo' })],
    step: 'completed', refused: [],
  },
  {
    name: 'A no first and a yes later is a yes', given: [asked, answered({ accepted: false, by: 'rae' }, '2026-11-04 10:00'), yes], step: 'completed', refused: [],
  },
  {
    name: 'A yes first and a no later is a no', given: [asked, yes, answered({ accepted: false, by: 'rae' }, '2026-11-06 10:00')], step: 'completed',
    refused: ['step/not-accepted'],
  },
  {
    name: 'A yes that was put right to a no is a no',
    given: [asked, yes, { ...answered({ accepted: false, by: 'rae' }), written: '2026-11-06 09:00', amends: 2, why: 'Pressed the wrong one' }],
    step: 'completed', refused: ['step/not-accepted'],
  },
  { name: 'Nobody looks back at a step that is not done', given: [asked, yes], step: 'looked-again', refused: ['step/not-done-yet'], told: /has not moved yet/ },
  { name: 'Somebody looks again once it is done', given: [asked, yes, done], step: 'looked-again', refused: [] },
  { name: 'It can be stopped while it is not done', given: [asked], step: 'stopped', refused: [] },
  { name: 'It cannot be stopped once it is done', given: [asked, yes, done], step: 'stopped', refused: ['step/already-done'] },
])
