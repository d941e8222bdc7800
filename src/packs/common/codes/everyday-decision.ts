import type { CodeSet } from '../../../records/index.ts'

/** Decisions of a childhood that somebody has to be able to take. Each child in care should have somebody written for each. */
export const everydayDecision: CodeSet = {
  id: 'everyday-decision',
  source: 'Ours, after the decisions that schedule 2 of the Care Planning Regulations 2010 asks a placement plan about. No national list was found.',
  codes: [
    { code: 'HAIR', label: 'Haircuts, clothes and ear piercing' },
    { code: 'STAY', label: 'Staying over with friends' },
    { code: 'CLUB', label: 'Clubs and sport' },
    { code: 'TRIP', label: 'School trips for a day' },
    { code: 'NIGHTS', label: 'School trips with nights away' },
    { code: 'ABROAD', label: 'Holidays abroad' },
    { code: 'PASSPORT', label: 'Their passport' },
    { code: 'PHOTO', label: 'Photographs of them' },
    { code: 'PHONE', label: 'Phone and internet' },
    { code: 'MEDICINE', label: 'Everyday medicine and first aid' },
    { code: 'DENTIST', label: 'Doctor, dentist and optician' },
    { code: 'TREAT', label: 'Operations and other treatment' },
    { code: 'SCHOOL', label: 'Which school they go to' },
    { code: 'FAITH', label: 'Faith and worship' },
  ],
}
