import { recordCases } from '../../record-cases.ts'

const met = {
  did: 'pre-proceedings.met', on: '2026-11-12 10:00',
  says: { agreed: 'Mum sees the doctor', actions: [{ id: 'doctor', what: 'Go with her to the doctor', by: '2026-11-20' }] },
}
const begun = { did: 'pre-proceedings.decided', on: '2026-11-02 10:00' }
const done = { did: 'pre-proceedings.action-done', on: '2026-11-19 10:00', says: { action: 'doctor', what: 'Went together' } }

export default recordCases('pre-proceedings', [
  { name: 'It begins with what is known', given: [], step: 'decided', says: { worries: 'Nobody is home at night.' }, refused: [] },
  {
    name: 'More time needs a day and a reason',
    given: [begun], step: 'extended', refused: ['pre-proceedings/no-end', 'pre-proceedings/no-reason'], told: /drift/,
  },
  {
    name: 'More time needs a reason, not a space',
    given: [begun], step: 'extended', says: { until: '2027-03-01', why: ' ' }, refused: ['pre-proceedings/no-reason'],
  },
  {
    name: 'More time with both is allowed',
    given: [begun], step: 'extended', says: { until: '2027-03-01', why: 'Gran’s assessment ends then.' }, refused: [],
  },
  {
    name: 'It is not called better while an action is open',
    given: [begun, met], step: 'ended', says: { outcome: 'STEPDOWN' }, refused: ['actions/open'], told: /Go with her/,
  },
  { name: 'It is called better once the action is done', given: [begun, met, done], step: 'ended', says: { outcome: 'STEPDOWN' }, refused: [] },
  { name: 'Court does not wait for an open action', given: [begun, met], step: 'ended', says: { outcome: 'ISSUE' }, refused: [] },
])
