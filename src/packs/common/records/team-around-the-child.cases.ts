import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const held: Given = {
  did: 'team-around-the-child.held', on: '2026-11-02 15:30',
  says: { actions: [{ id: 'club', what: 'Ask for a place at breakfast club' }, { id: 'gp', what: 'See the GP about sleep' }] },
}
const done = (action: string): Given => ({ did: 'team-around-the-child.action-done', on: '2026-11-10 10:00', says: { action, what: 'Starts Monday' } })

export default recordCases('team-around-the-child', [
  { name: 'It saves with an action nobody owns', given: [], step: 'held', says: { actions: [{ id: 'club', what: 'Breakfast club' }] }, refused: [] },
  { name: 'It is not finished while an action is open', given: [held, done('club')], step: 'closed', refused: ['actions/open'], told: /the GP about sleep/ },
  { name: 'It is finished when every action is done', given: [held, done('club'), done('gp')], step: 'closed', refused: [] },
  { name: 'It is finished when nothing was to be done', given: [{ ...held, says: {} }], step: 'closed', refused: [] },
])
