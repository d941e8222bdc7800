import type { CodeSet } from '../../../records/index.ts'

/** Ethnicity, as returns ask for it. The family says; nobody guesses. */
export const ethnicity: CodeSet = {
  id: 'ethnicity',
  source: 'Department for Education, SSDA903 return 2025-26: values as in its published validation rules; labels in our words.',
  codes: [
    { code: 'WBRI', label: 'White British' },
    { code: 'WIRI', label: 'White Irish' },
    { code: 'WIRT', label: 'Traveller of Irish heritage' },
    { code: 'WROM', label: 'Gypsy or Roma' },
    { code: 'WOTH', label: 'Any other White background' },
    { code: 'MWBC', label: 'White and Black Caribbean' },
    { code: 'MWBA', label: 'White and Black African' },
    { code: 'MWAS', label: 'White and Asian' },
    { code: 'MOTH', label: 'Any other mixed background' },
    { code: 'AIND', label: 'Indian' },
    { code: 'APKN', label: 'Pakistani' },
    { code: 'ABAN', label: 'Bangladeshi' },
    { code: 'CHNE', label: 'Chinese' },
    { code: 'AOTH', label: 'Any other Asian background' },
    { code: 'BCRB', label: 'Black Caribbean' },
    { code: 'BAFR', label: 'Black African' },
    { code: 'BOTH', label: 'Any other Black background' },
    { code: 'OOTH', label: 'Any other ethnic group' },
    { code: 'REFU', label: 'Asked, and would rather not say' },
    { code: 'NOBT', label: 'Not asked yet' },
  ],
}
