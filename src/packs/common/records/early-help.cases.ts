import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const opened: Given = { did: 'early-help.opened', on: '2026-09-07 10:00', says: { leadName: 'Jo, Oakfield School' } }
const given: Given = { did: 'consent.given', on: '2026-09-07 09:30', says: { whatFor: 'EH', how: 'WRITTEN' } }
const withdrawn: Given = { did: 'consent.withdrawn', on: '2026-11-02 15:00', says: { why: 'Too many people in the house' } }
const decided = (thresholdMet: boolean | undefined, on = '2026-11-03 11:00'): Given =>
  ({ did: 'consent.decided', on, says: { outcome: 'STOP', ...(thresholdMet === undefined ? {} : { thresholdMet }) } })
const because = { reason: 'CONSENT' }
const no = ['early-help/threshold-not-decided']

const asked: Given = { did: 'early-help.asked', on: '2026-09-01 10:00', says: { why: 'Mornings fall apart' } }

export default recordCases('early-help', [
  { name: 'Not taken on, with why and by whom', given: [asked], step: 'not-taken-on', says: { why: 'Nan moved in', by: 'dee' }, refused: [] },
  {
    name: 'Not taken on, and nobody says why or who decided', given: [asked], step: 'not-taken-on', refused: ['early-help/no-reason', 'early-help/nobody-decided'],
    told: /Until somebody has, the family waits/,
  },
  {
    name: 'What was taken on cannot be turned away afterwards', given: [asked, { ...opened, on: '2026-09-08 10:00' }], step: 'not-taken-on', says: { why: 'Full', by: 'dee' },
    refused: ['early-help/taken-on'],
  },
  { name: 'It can be asked for with nothing answered', given: [], step: 'asked', refused: [] },
  { name: 'It ends without more when things are better', given: [opened], step: 'closed', says: { reason: 'BETTER' }, refused: [] },
  { name: 'It ends when no reason is written: that is missing, not wrong', given: [opened], step: 'closed', refused: [] },
  {
    name: 'It does not end because agreement was taken back when that is not written', given: [opened, given], step: 'closed', says: because, refused: no,
    told: /not written that they took/,
  },
  {
    name: 'It does not end while nobody has looked at the threshold', given: [opened, given, withdrawn], step: 'closed', says: because, refused: no,
    told: /Nobody has decided yet/,
  },
  {
    name: 'A decision that does not say whether the threshold is met is not that decision', given: [opened, given, withdrawn, decided(undefined)],
    step: 'closed', says: because, refused: no,
  },
  { name: 'It ends once a manager decided that the threshold is not met', given: [opened, given, withdrawn, decided(false)], step: 'closed', says: because, refused: [] },
  { name: 'It ends once a manager decided that it is met', given: [opened, given, withdrawn, decided(true)], step: 'closed', says: because, refused: [] },
  {
    name: 'Taken back a second time: it is decided a second time',
    given: [opened, given, withdrawn, decided(false), { ...given, on: '2026-11-05 09:00' }, { ...withdrawn, on: '2026-11-12 09:00' }], step: 'closed', says: because,
    refused: no,
  },
  {
    name: 'A no to something else is not a no to early help',
    given: [opened, { did: 'consent.refused', on: '2026-11-02 15:00', says: { whatFor: 'ASK' } }, decided(false)], step: 'closed', says: because, refused: no,
  },
  {
    name: 'A decision from an earlier time of early help does not count',
    given: [{ ...withdrawn, on: '2024-03-04 10:00' }, decided(false, '2024-03-05 10:00'), opened], step: 'closed', says: because, refused: no,
  },
  {
    name: 'An agreement written on the wrong child does not count',
    given: [opened, given, withdrawn, decided(false), { ...given, withdraws: true, written: '2026-11-04 09:00', why: 'Her brother’s' }],
    step: 'closed', says: because, refused: no,
  },
])
