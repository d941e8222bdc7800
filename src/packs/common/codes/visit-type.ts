import type { CodeSet } from '../../../records/index.ts'

/** What kind of visit it was. */
export const visitType: CodeSet = {
  id: 'visit-type',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'CIN', label: 'Child in need' },
    { code: 'CP', label: 'Child protection plan' },
    { code: 'LAC', label: 'Child in care' },
    { code: 'CL', label: 'Care leaver' },
    { code: 'PWP', label: 'In care, living with parents' },
    { code: 'PF', label: 'Private fostering' },
    { code: 'REG24', label: 'Family or friend approved for now' },
    { code: 'ADOPT', label: 'Placed for adoption' },
    { code: 'SB', label: 'Short break' },
    { code: 'S85', label: 'Long stay in hospital or school' },
    { code: 'CUST', label: 'In custody' },
    { code: 'FCS', label: 'Supporting a foster carer' },
    { code: 'FCU', label: 'Foster carer, unannounced' },
  ],
}
