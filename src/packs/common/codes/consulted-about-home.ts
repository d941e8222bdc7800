import type { CodeSet } from '../../../records/index.ts'

/** Who was asked before a decision about where a child will live. */
export const consultedAboutHome: CodeSet = {
  id: 'consulted-about-home',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'child', label: 'The child' },
    { code: 'reviewing-officer', label: 'Reviewing officer' },
    { code: 'area-authority', label: 'Council of the area' },
    { code: 'police', label: 'Police of the area' },
    { code: 'parent', label: 'Someone with parental responsibility' },
    { code: 'family', label: 'Family or friends who matter to them' },
    { code: 'carer', label: 'The carer or home' },
    { code: 'court', label: 'The court' },
    { code: 'legal', label: 'Our lawyers' },
  ],
}
