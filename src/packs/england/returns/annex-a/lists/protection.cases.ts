import { annexCases } from '../cases.ts'

const start = 'Child Protection Plan Start Date', end = 'Child Protection Plan End Date', initial = 'Initial Category of Abuse', latest = 'Latest Category of Abuse', review = 'Date of latest review conference'
const visit = 'Date of the Last Statutory Visit', alone = 'Was the Child Seen Alone?', before = 'Number of Previous Child Protection Plans'
const emergency = 'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)'

export default annexCases('Child protection', [
  {
    name: 'A child on a plan that went on after its review, seen alone',
    rows: {
      'Child protection': [{
        [start]: '10/06/2025', [initial]: 'd) Emotional abuse', [latest]: 'a) Neglect', [visit]: '02/03/2026', [alone]: 'a) Yes', [review]: '01/09/2025', [emergency]: 'b) No', [before]: '1', 'Allocated Worker': 'Asha Bell',
      }],
    },
    says: [
      ['protection-plan.begun 2025-06-10', { category: 'EMO', earlierPlans: 1 }], ['protection-plan.changed between 11 June 2025 and 15 March 2026', { category: 'NEG' }],
      ['visit.happened 2026-03-02', { kind: 'CP', seen: 'ALONE' }], ['protection-conference.held 2025-09-01', { kind: 'REVIEW', outcome: 'PLAN' }], ['identifier.given 2025-03-16', { value: 'Asha Bell' }],
      ['allocation.allocated between 10 June 2025 and 15 March 2026', { worker: 'worker name-in-files Asha Bell' }],
    ],
  },
  {
    name: 'A plan that ended with its review',
    rows: { 'Child protection': [{ [start]: '10/06/2025', [initial]: 'b) Physical abuse', [latest]: 'b) Physical abuse', [visit]: '02/01/2026', [alone]: 'b) No', [review]: '20/01/2026', [end]: '20/01/2026', [emergency]: 'b) No', [before]: '0' }] },
    says: [
      ['protection-plan.begun 2025-06-10', { category: 'PHY', earlierPlans: 0 }], ['protection-plan.ended 2026-01-20'], ['visit.happened 2026-01-02', { kind: 'CP', seen: 'NOTALONE' }],
      ['protection-conference.held 2026-01-20', { kind: 'REVIEW' }],
    ],
  },
  {
    name: 'Kept safe by the police: the day is not told, so it is on no record',
    rows: { 'Child protection': [{ [start]: '10/02/2026', [initial]: 'c) Sexual abuse', [latest]: 'c) Sexual abuse', [emergency]: 'a) Yes', [before]: '0' }] },
    says: [['protection-plan.begun 2026-02-10', { category: 'SAB' }]],
    back: [{ [start]: '10/02/2026', [initial]: 'c) Sexual abuse', [latest]: 'c) Sexual abuse', [emergency]: 'b) No', [before]: '0' }],
    because: 'Whether a child was kept safe in an emergency is read from when that began, which this list does not tell',
  },
  {
    name: 'Kept safe by the police, as the list of children in care tells',
    rows: {
      'Child protection': [{ [start]: '10/02/2026', [emergency]: 'a) Yes', [before]: '0' }],
      'Children in care': [{ 'Date Started to be Looked After': '12/02/2026', 'Start date of current legal status': '12/02/2026', 'Child\'s Legal Status': 'L1: Police protection LA accommodation' }],
    },
    says: [['protection-plan.begun 2026-02-10']],
  },
  {
    name: 'A plan that ended more than six months ago is not in the list',
    rows: { 'Child protection': [{ [start]: '10/06/2024', [end]: '14/09/2025' }] },
    says: [['protection-plan.begun 2024-06-10'], ['protection-plan.ended 2025-09-14']],
    back: [],
    because: 'The list is of children on a plan in the six months up to its day',
  },
])
