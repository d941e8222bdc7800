import { annexCases } from '../cases.ts'

const started = 'Date Started to be Looked After', ceased = 'Date Ceased to be Looked After', law = 'Child\'s Legal Status', lawFrom = 'Start date of current legal status', moved = 'Start Date of Most Recent Placement'
const plan = 'What is the permanence plan for this child?'
/** What is counted or read from the record, where nothing is on it. */
const counted = {
  'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': 'b) No', 'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)': 'b) No',
  'Number of Episodes the Child has been \'Missing\' from their Placement in the last 12 months': '0', 'Number of Episodes the Child has been \'Absent\' from their Placement in the last 12 months': '0',
}
const places = 'Number of Placements in the Last 12 months'

export default annexCases('Children in care', [
  {
    name: 'A child in care: since when, under which law, where they live, what happened last and what is planned',
    rows: {
      'Children in care': [{
        ...counted, [started]: '06/08/2019', 'Child\'s Category of Need': 'N1 - Abuse or neglect', [lawFrom]: '12/07/2020', [law]: 'C2: FCO', 'Date of Latest Statutory Review': '12/01/2026',
        'Date of Last Social Work Visit': '06/02/2026', [plan]: 'f) Long-term fostering', 'Date of Last IRO Visit / Contact to the Child': '05/01/2026', 'Date of Last Health Assessment': '27/05/2025',
        'Date of Last Dental Check': '17/10/2025', [places]: '1', [moved]: '02/11/2021', 'Placement Type': 'd) U4: Foster placement - long term', 'Placement Provider': 'e) PR4 - Private provision',
        'Placement postcode': 'TM1 2WB', 'URN of Placement': 'SC012345', 'Placement Location': 'b) Out', 'LA of Placement': 'Elsewhere', 'Allocated Team': 'In care, 1', 'Allocated Worker': 'Asha Bell',
      }],
    },
    says: [
      ['care-episode.started 2019-08-06', { need: 'N1' }], ['legal-status.began 2020-07-12', { under: 'C2' }],
      ['placement.started 2021-11-02', { type: 'U4', provider: 'PR4', postcode: 'TM1 2WB', urn: 'SC012345', area: 'OUT', council: 'Elsewhere' }],
      ['care-review.held 2026-01-12'], ['visit.happened 2026-02-06', { kind: 'LAC' }], ['permanence-plan.set between 6 August 2019 and 15 March 2026', { route: 'LTF' }],
      ['reviewing-officer-contact.happened 2026-01-05'], ['health-assessment.done 2025-05-27'], ['dental-check.checked 2025-10-17'],
      ['identifier.given 2025-03-16', { value: 'Asha Bell' }], ['organisation.described 2025-03-16', { name: 'In care, 1' }],
      ['allocation.allocated between 6 August 2019 and 15 March 2026', { worker: 'worker name-in-files Asha Bell' }],
    ],
  },
  {
    name: 'One who left care: the law and the home of late ended with it',
    rows: {
      'Children in care': [{
        ...counted, [started]: '06/08/2025', [lawFrom]: '06/08/2025', [law]: 'V2: Single period under S20', [places]: '1', [ceased]: '22/01/2026',
        'Reason Ceased to be Looked After': 'e) E4A: Returned home to live with parents or relatives - part of planning', [moved]: '06/08/2025', 'Placement Type': 'f) U6: Foster placement - not FFA',
      }],
    },
    says: [
      ['care-episode.started 2025-08-06', { legalStatus: 'V2' }], ['care-episode.ended 2026-01-22', { reason: 'E4A' }], ['legal-status.began 2025-08-06', { under: 'V2' }], ['legal-status.ended 2026-01-22', { how: 'home' }],
      ['placement.started 2025-08-06', { type: 'U6' }], ['placement.ended 2026-01-22'],
    ],
  },
  {
    name: 'A children’s home is known by its number',
    rows: { 'Children in care': [{ ...counted, [started]: '06/08/2025', [places]: '1', [moved]: '06/08/2025', 'Placement Type': 'p) K2: Children\'s Homes', 'URN of Placement': '1234567', 'Placement Location': 'a) In' }] },
    says: [
      ['care-episode.started 2025-08-06', {}], ['identifier.given 2025-03-16', { value: '1234567' }], ['organisation.described 2025-03-16', { ofstedUrn: '1234567' }],
      ['placement.started 2025-08-06', { home: 'home ofsted-urn 1234567', type: 'K2', area: 'HERE' }],
    ],
  },
  {
    name: 'A plan that may be either of two ways is on no record',
    rows: { 'Children in care': [{ ...counted, [started]: '06/08/2025', [plan]: 'c) SGO/CAO', [places]: '0' }] },
    says: [['care-episode.started 2025-08-06', {}]],
    back: [{ ...counted, [started]: '06/08/2025', [places]: '0' }],
    because: 'Special guardianship and a child arrangements order are two ways on the record, and which it is nobody told',
  },
  {
    name: 'Here without family, in care for the second time in a year: counted from what is on the record',
    rows: {
      'Children in care': [
        { ...counted, 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': 'a) Yes', [started]: '06/08/2025', [ceased]: '01/12/2025', [places]: '0' },
        { ...counted, 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': 'a) Yes', 'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)': 'a) Yes', [started]: '10/02/2026', [places]: '0' },
      ],
    },
    says: [['care-episode.started 2025-08-06', {}], ['care-episode.ended 2025-12-01', {}], ['unaccompanied.known 2025-08-06'], ['care-episode.started 2026-02-10', {}]],
  },
  {
    name: 'Missing, and the talks offered: counts say nothing of when',
    rows: { 'Children in care': [{ ...counted, 'Number of Episodes the Child has been \'Missing\' from their Placement in the last 12 months': '2', 'Was the child offered a Return Interview after their last missing episode (Y/N)?': 'a) Yes', [started]: '06/08/2025', [places]: '3' }] },
    says: [['care-episode.started 2025-08-06', {}]],
    back: [{ ...counted, [started]: '06/08/2025', [places]: '0' }],
    because: 'How often is counted from the times on the record, which this list does not tell',
  },
])
