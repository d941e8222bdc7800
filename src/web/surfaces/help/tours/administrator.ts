import type { Tour } from './tour.ts'

/** Runs the accounts, and sees no child’s record. */
export const administrator: Tour = {
  role: 'administrator',
  steps: [
    { title: 'People', see: '#people', words: 'Who works here, in which posts, and whether they can sign in. A post gives what somebody may do; an account by itself gives nothing.' },
    { title: 'Teams and homes', see: '#structure', words: 'The structure says who manages whom. Reach and what is carried up follow it from the moment you change it.' },
    { title: 'Keeping it safe', see: '/keeping-safe', words: 'Backups, whether they can be restored, and the seal that shows whether anything was altered.' },
    { title: 'Is it working?', see: '/working', words: 'What Sightline does by itself, and what fails at present, with what to do.' },
  ],
}
