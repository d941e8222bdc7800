import { told, unfinished, whatIsOwed, type Tour } from './tour.ts'

/** Manages a team, also at the front door. */
export const teamManager: Tour = {
  role: 'team-manager',
  steps: [
    whatIsOwed,
    { title: 'What comes up to you', words: 'When something is not done in time it comes up to you, and it stands above your own work. Do it, hand it on, or say what you will do. While you are away it goes to your cover.' },
    { title: 'Your team', see: '#team', words: 'Who owes what, who is away, and children with no worker. Children are handed on from there, with what must be known about them.' },
    { title: 'What waits for you to agree', see: '/approvals', words: 'Assessments and plans that need a second person. Agree, or send back with what must be put right first.' },
    unfinished, told,
  ],
}
