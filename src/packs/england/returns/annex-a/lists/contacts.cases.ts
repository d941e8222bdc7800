import { annexCases } from '../cases.ts'

export default annexCases('Contacts', [
  {
    name: 'A contact and where it came from',
    rows: { Contacts: [{ 'Date of Contact': '10/02/2026', 'Contact Source': 'q) 6: Police' }] },
    says: [['contact.received 2026-02-10', { source: '6' }]],
  },
  {
    name: 'Two contacts on one day are two',
    rows: { Contacts: [{ 'Date of Contact': '10/02/2026', 'Contact Source': 'q) 6: Police' }, { 'Date of Contact': '10/02/2026', 'Contact Source': 'e) 2A: Schools' }] },
    says: [['contact.received 2026-02-10', { source: '6' }], ['contact.received 2026-02-10', { source: '2A' }]],
  },
  {
    name: 'A contact of six months ago is in the list, and one from the day before is not',
    rows: { Contacts: [{ 'Date of Contact': '15/09/2025', 'Contact Source': 't) 9: Anonymous' }, { 'Date of Contact': '14/09/2025', 'Contact Source': 't) 9: Anonymous' }] },
    says: [['contact.received 2025-09-15', {}], ['contact.received 2025-09-14', {}]],
    back: [{ 'Date of Contact': '15/09/2025', 'Contact Source': 't) 9: Anonymous' }],
    because: 'The list is of the six months up to its day',
  },
  {
    name: 'A source written another way is read and comes back as Annex A has it',
    rows: { Contacts: [{ 'Date of Contact': '10/02/2026', 'Contact Source': '3B - Health visitor' }] },
    says: [['contact.received 2026-02-10', { source: '3B' }]],
    back: [{ 'Date of Contact': '10/02/2026', 'Contact Source': 'h) 3B: Health services' }],
    because: 'Each code has one text',
  },
])
