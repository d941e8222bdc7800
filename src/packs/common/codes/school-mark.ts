import type { CodeSet } from '../../../records/index.ts'

const before = 'In use until August 2024.'

/** Why a pupil was not in school, as its register is marked. Marks of pupils who were there are not among them. */
export const schoolMark: CodeSet = {
  id: 'school-mark',
  source: 'Department for Education, attendance and absence codes in Working together to improve school attendance (from 19 August 2024), with those it replaced; labels in our words.',
  codes: [
    { code: 'N', label: 'No reason known yet' },
    { code: 'O', label: 'Absent, for no reason that is known or allowed' },
    { code: 'U', label: 'Came after the register was closed' },
    { code: 'I', label: 'Ill' },
    { code: 'M', label: 'Seeing a doctor or dentist' },
    { code: 'C', label: 'Leave, for a reason out of the ordinary' },
    { code: 'C1', label: 'Leave, to perform or to work abroad' },
    { code: 'C2', label: 'Leave, on a part-time timetable' },
    { code: 'E', label: 'Suspended or excluded' },
    { code: 'G', label: 'Holiday that was not agreed' },
    { code: 'J1', label: 'Leave, for an interview' },
    { code: 'S', label: 'Leave, to study' },
    { code: 'X', label: 'Not of the age to have to be there' },
    { code: 'T', label: 'Travelling with a parent for their work' },
    { code: 'R', label: 'Religious day' },
    { code: 'Q', label: 'Could not get there: no transport or access arranged' },
    { code: 'Y1', label: 'Could not get there: school transport not running' },
    { code: 'Y2', label: 'Could not get there: travel widely disrupted' },
    { code: 'Y3', label: 'Part of the school was closed' },
    { code: 'Y4', label: 'The school was closed unexpectedly' },
    { code: 'Y5', label: 'Held by the police or a court' },
    { code: 'Y6', label: 'Kept away by public health law or guidance' },
    { code: 'Y7', label: 'Could not be there, for another cause nobody could help' },
    { code: 'H', label: 'Holiday that was agreed', hint: before, notOffered: true },
    { code: 'J', label: 'Interview', hint: before, notOffered: true },
    { code: 'Y', label: 'Could not be there', hint: before, notOffered: true },
  ],
}
