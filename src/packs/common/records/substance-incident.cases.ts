import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const seen: Given = { did: 'substance-incident.seen', on: '2026-11-21 23:10', says: { what: 'She came in unsteady and smelled of drink.', which: ['alcohol'] } }
const passedOn: Given = { did: 'substance-incident.passed-on', on: '2026-11-21 23:20', says: { toldWho: 'home-manager', name: 'Iris' } }
const decided: Given = { did: 'substance-incident.decided', on: '2026-11-22 09:00', says: { decision: 'Nurse today; ask who bought it.' } }

export default recordCases('substance-incident', [
  { name: 'It can be written with nothing at all', given: [], step: 'seen', refused: [] },
  {
    name: 'It cannot be closed when nobody was told and nothing was decided', given: [seen], step: 'closed', says: { why: 'Spoken to' },
    refused: ['substance-incident/nobody-told', 'substance-incident/nothing-decided'], told: /Say who was told/,
  },
  {
    name: 'It cannot be closed when somebody was told and nothing was decided', given: [seen, passedOn], step: 'closed',
    refused: ['substance-incident/nothing-decided'], told: /Say what was decided/,
  },
  { name: 'It cannot be closed on a decision nobody was told about', given: [seen, decided], step: 'closed', refused: ['substance-incident/nobody-told'] },
  {
    name: 'Offering help is not a decision', given: [seen, passedOn, { did: 'substance-incident.help-offered', on: '2026-11-22 10:00', says: { what: 'A youth worker' } }],
    step: 'closed', refused: ['substance-incident/nothing-decided'],
  },
  {
    name: 'A decision with no words is not a decision', given: [seen, passedOn, { ...decided, says: { decision: '  ', health: 'The nurse' } }], step: 'closed',
    refused: ['substance-incident/nothing-decided'],
  },
  { name: 'It can be closed when somebody was told and something was decided', given: [seen, passedOn, decided], step: 'closed', refused: [] },
])
