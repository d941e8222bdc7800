import { recordCases } from '../../record-cases.ts'

const asked = { did: 'agency-checks.asked', record: 'checks', on: '2026-11-23', says: { agencies: [{ id: 'police', agency: 'Police' }, { id: 'school', agency: 'School' }] } }
const answer = (check: string) => ({ did: 'agency-checks.answered', record: 'checks', on: '2026-11-24', says: { check, answer: 'NOTHING' } })
const picture = (says = {}) => ({ did: 'agency-checks.put-together', record: 'checks', on: '2026-11-24', says: { means: 'She is alone at night', ...says } })
const decision = { level: '3', why: 'Three agencies saw the same thing', decidedBy: 'helen' }

export default recordCases('agency-checks', [
  { name: 'Decided from the picture', given: [asked, answer('police'), answer('school'), picture()], step: 'decided', says: decision, refused: [] },
  { name: 'No picture yet', given: [asked, answer('police'), answer('school')], step: 'decided', says: decision, refused: ['no-picture'], told: /Put the picture together first/ },
  { name: 'The school has not answered', given: [asked, answer('police'), picture()], step: 'decided', says: decision, refused: ['not-answered'], told: /School: no answer yet/ },
  { name: 'The school has not answered, and it could not wait', given: [asked, answer('police'), picture({ without: 'She is there tonight' })], step: 'decided', says: decision, refused: [] },
  { name: 'A level and no reason', given: [asked, answer('police'), answer('school'), picture()], step: 'decided', says: { level: '3', decidedBy: 'helen' }, refused: ['not-a-decision'] },
  { name: 'Nothing said at all', given: [asked, answer('police'), answer('school'), picture()], step: 'decided', says: {}, refused: ['not-a-decision'], told: /which level, why, and who/ },
  { name: 'An answer saves, whoever it is from', given: [asked], step: 'answered', says: {}, refused: [] },
])
