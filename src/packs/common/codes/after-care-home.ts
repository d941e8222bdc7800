import type { CodeSet } from '../../../records/index.ts'

/** Where a young person who has left care lives. */
export const afterCareHome: CodeSet = {
  id: 'after-care-home',
  source: 'Department for Education, SSDA903 return 2025-26, the letter of ACCOM: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'B', label: 'With parents or family' },
    { code: 'Z', label: 'With the carers they grew up with (staying put)' },
    { code: 'U', label: 'A place of their own' },
    { code: 'D', label: 'A place of their own with help on hand' },
    { code: 'E', label: 'Supported lodgings' },
    { code: 'K', label: 'Lodgings without help' },
    { code: 'C', label: 'Children’s home or other residential care' },
    { code: 'T', label: 'Foyer or the like' },
    { code: 'V', label: 'Emergency accommodation' },
    { code: 'W', label: 'Bed and breakfast' },
    { code: 'S', label: 'No fixed home' },
    { code: 'X', label: 'In custody' },
    { code: 'G', label: 'Abroad' },
    { code: 'H', label: 'They were deported' },
    { code: 'Y', label: 'Somewhere else' },
    { code: 'R', label: 'In touch, and we do not know where' },
    { code: '0', label: 'Not in touch, so we do not know' },
  ],
}
