import { annexCases } from '../cases.ts'

const from = 'Strategy discussion initiating Section 47 Enquiry Start Date', unnecessary = 'Was an Initial Child Protection Conference deemed unnecessary?', held = 'Date of Initial Child Protection Conference'
const plan = 'Did the Initial Child Protection Conference Result in a Child Protection Plan', enquiries = 'Number of Section 47 Enquiries in the last 12 months', conferences = 'Number of ICPCs in the last 12 months'

export default annexCases('Enquiries', [
  {
    name: 'An enquiry that led to a conference and a plan',
    rows: { Enquiries: [{ [from]: '10/12/2025', [unnecessary]: 'b) No', [held]: '02/01/2026', [plan]: 'a) Yes', [enquiries]: '0', [conferences]: '1', 'Allocated Worker': 'Asha Bell' }] },
    says: [
      ['identifier.given 2025-03-16', { value: 'Asha Bell' }], ['enquiry.begun 2025-12-10', { worker: 'worker name-in-files Asha Bell' }],
      ['enquiry.decided between 10 December 2025 and 2 January 2026', { conferenceNeeded: true }], ['protection-conference.held 2026-01-02', { kind: 'INITIAL', outcome: 'PLAN', enquiry: 'enquiry 2025-12-10' }],
    ],
  },
  {
    name: 'One found to need no conference: when is not told',
    rows: { Enquiries: [{ [from]: '10/02/2026', [unnecessary]: 'a) Yes', [enquiries]: '0', [conferences]: '0' }] },
    says: [['enquiry.begun 2026-02-10', {}], ['enquiry.decided between 10 February 2026 and 15 March 2026', { conferenceNeeded: false }]],
  },
  {
    name: 'The conference made no plan, and a second enquiry followed',
    rows: { Enquiries: [{ [from]: '10/12/2025', [unnecessary]: 'b) No', [held]: '02/01/2026', [plan]: 'b) No', [enquiries]: '0', [conferences]: '1' }, { [from]: '10/03/2026', [enquiries]: '1', [conferences]: '1' }] },
    says: [
      ['enquiry.begun 2025-12-10', {}], ['enquiry.decided between 10 December 2025 and 2 January 2026', {}], ['protection-conference.held 2026-01-02', { outcome: 'NOPLAN' }], ['enquiry.begun 2026-03-10', {}],
    ],
  },
  {
    name: 'No conference yet, and none found unnecessary: nothing is decided',
    rows: { Enquiries: [{ [from]: '10/03/2026', [unnecessary]: 'b) No', [enquiries]: '0', [conferences]: '0' }] },
    says: [['enquiry.begun 2026-03-10', {}]],
    back: [{ [from]: '10/03/2026', [enquiries]: '0', [conferences]: '0' }],
    because: 'No says that a conference is needed only once there was one; before, nobody can tell it from an answer that was left as it was',
  },
  {
    name: 'One that was over six months ago is not in the list',
    rows: { Enquiries: [{ [from]: '10/08/2025', [held]: '01/09/2025', [plan]: 'a) Yes' }] },
    says: [['enquiry.begun 2025-08-10', {}], ['enquiry.decided between 10 August 2025 and 1 September 2025', {}], ['protection-conference.held 2025-09-01', {}]],
    back: [],
    because: 'The list is of enquiries not over six months before its day',
  },
])
