import type { CodeSet } from '../../../records/index.ts'

/** Whose number it is that somebody is known by. */
export const identifierScheme: CodeSet = {
  id: 'identifier-scheme',
  source: 'Ours, after the identifiers of the SSDA903, the CIN census, Annex A and the Standard Safeguarding Dataset (linked_identifiers).',
  codes: [
    { code: 'local', label: 'Our own number', hint: 'As in the returns: CHILD, LAchildID, Child Unique ID.' },
    { code: 'upn', label: 'Unique pupil number' },
    { code: 'former-upn', label: 'Earlier unique pupil number' },
    { code: 'upn-unknown', label: 'Why there is no unique pupil number', hint: 'UN1 to UN10, as the returns ask.' },
    { code: 'nhs', label: 'NHS number' },
    { code: 'common', label: 'Common child identifier' },
    { code: 'police', label: 'Police reference' },
    { code: 'social-worker', label: 'Social worker’s number' },
    { code: 'ofsted-urn', label: 'Ofsted number' },
    { code: 'adopter', label: 'Adopter’s number' },
    { code: 'family', label: 'Family’s number' },
    { code: 'name-in-files', label: 'Name in another system', hint: 'As its files write it, where they give no number.' },
    { code: 'other', label: 'Another' },
  ],
}
