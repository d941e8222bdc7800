import type { CodeSet } from '../../../records/index.ts'

/** Parts of a child’s life that plans speak of, so that what several plans say of one part can be read together. */
export const partOfLife: CodeSet = {
  id: 'part-of-life',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'HOME', label: 'Home' },
    { code: 'FAMILY', label: 'Family and who they see' },
    { code: 'LEARN', label: 'School and work' },
    { code: 'BODY', label: 'Health' },
    { code: 'MIND', label: 'Feelings' },
    { code: 'SAFE', label: 'Keeping safe' },
    { code: 'FRIENDS', label: 'Friends and free time' },
    { code: 'SELF', label: 'Who they are' },
    { code: 'GROWN', label: 'Growing up: money, a home, doing things alone' },
    { code: 'PARENTS', label: 'What parents need' },
  ],
}
