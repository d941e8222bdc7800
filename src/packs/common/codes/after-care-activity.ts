import type { CodeSet } from '../../../records/index.ts'

/** What a young person who has left care mainly does. */
export const afterCareActivity: CodeSet = {
  id: 'after-care-activity',
  source: 'Department for Education, SSDA903 return 2025-26, ACTIV: values as in its published validation rules; F3 and P3 as in its schema of 2017, before they were divided; labels in our words.',
  codes: [
    { code: 'F1', label: 'University or other higher education, full time' },
    { code: 'P1', label: 'University or other higher education, part time' },
    { code: 'F2', label: 'School, college or other education, full time' },
    { code: 'P2', label: 'School, college or other education, part time' },
    { code: 'F4', label: 'Apprenticeship, full time' },
    { code: 'P4', label: 'Apprenticeship, part time' },
    { code: 'F5', label: 'Job or training, full time' },
    { code: 'P5', label: 'Job or training, part time' },
    { code: 'G4', label: 'None of these: unwell or disabled' },
    { code: 'G6', label: 'None of these: expecting or caring for a baby' },
    { code: 'G5', label: 'None of these: another reason' },
    { code: '0', label: 'Not in touch, so we do not know' },
    { code: 'F3', label: 'Apprenticeship, job or training, full time', hint: 'Only for years before returns told them apart.' },
    { code: 'P3', label: 'Apprenticeship, job or training, part time', hint: 'Only for years before returns told them apart.' },
  ],
}
