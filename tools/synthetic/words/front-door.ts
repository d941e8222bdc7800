/** The front door: who writes in, what is decided, what they are told. Made up; filled as in `fill.ts`. */
export interface Referrer {
  readonly id: string
  readonly source: string
  readonly job: string
  readonly hours: 'day' | 'school' | 'any' | 'night'
}
/** `source` is a code of the national list. `{who}` becomes a name. */
export const referrers: readonly Referrer[] = [
  { id: 'school', source: '2A', job: '{who}, safeguarding lead at {school}', hours: 'school' },
  { id: 'health-visitor', source: '3B', job: '{who}, health visitor', hours: 'day' },
  { id: 'school-nurse', source: '3C', job: '{who}, school nurse', hours: 'day' },
  { id: 'gp', source: '3A', job: 'Dr {family}, Estuary Surgery', hours: 'day' },
  { id: 'police', source: '6', job: 'PC {family}, response team', hours: 'night' },
  { id: 'a-and-e', source: '3E', job: 'Sister {family}, emergency department', hours: 'any' },
  { id: 'midwife', source: '3D', job: '{who}, community midwife', hours: 'day' },
  { id: 'community-health', source: '3D', job: '{who}, community children’s nurse', hours: 'day' },
  { id: 'mental-health', source: '3F', job: '{who}, community mental health team', hours: 'day' },
  { id: 'housing', source: '4', job: '{who}, housing officer', hours: 'day' },
  { id: 'neighbour', source: '1B', job: 'A neighbour', hours: 'any' },
  { id: 'family', source: '1A', job: '{who}, a relative', hours: 'any' },
  { id: 'parent', source: '1A', job: '{carer}', hours: 'any' },
  { id: 'child', source: '1C', job: '{name}', hours: 'any' },
  { id: 'youth-service', source: '5B', job: '{who}, youth worker', hours: 'any' },
  { id: 'voluntary', source: '8', job: '{who}, Harbour Families', hours: 'day' },
  { id: 'anonymous', source: '9', job: 'Would not give a name', hours: 'any' },
]
/** Added to what somebody rang about, so that no two read alike. */
export const alsoSaid: readonly string[] = [
  'The family know I am ringing.',
  'I have known {name} since {they} {was} small and have not worried until now.',
  'There may be a younger one in the house.',
  'This is not the first time I have rung.', 'I have written down the dates and can send them.', 'Please do not say it was me.',
  'I will be here until five.',
  'I would rather be wrong.', 'We have tried what we have.', 'I can be rung on this number any evening.',
  'Something about today was different.',
  'I rang in the spring and did not hear what came of it.', 'Nobody has been hurt that I know of.', 'I know how this sounds.',
  'Thank you for picking up.', 'I have thought about this for a week.', 'I am sorry if this is nothing.',
  'Ring back any time, and leave it ringing.', 'I would like to know what happens.',
]
export const decidedRef: readonly string[] = [
  'More than advice can mend. Goes to a referral so that somebody sees {name}.',
  'Looked back: an earlier contact, same worry. Together they are a referral.',
  'What is on file and what was said today say one thing. Refer.', '{carer} would like help. Refer with {cposs} agreement.',
  'I could not tell from the phone how safe {name} is. That is a reason to look.',
  'Consent given. History read; one earlier spell of help, ended well.', 'Talked through with the caller twice. Referral today.',
]
export const decidedOther: Readonly<Record<string, readonly string[]>> = {
  EH: [
    'A family support worker is what {carer} asked for. Early help has a start date.',
    'No sign of harm; a lot on. Early help, with {carer}’s agreement, and ring us if it changes.',
  ],
  INFO: [
    'A custody question. Told {cobj} where to get advice and when to ring us.',
    'Bullying; school have it. Told {carer} what to ask for.', 'Wanted to know about short breaks. Explained, sent the form.',
  ],
  NFA: [
    'Rang {carer} and school. A misunderstanding about a bruise from netball. Nothing more to do.',
    'Already known and already sorted by the health visitor. Thanked the caller.',
    'Two people saw {name} today, both well. The shouting was next door.',
  ],
  OLA: ['The family moved in August. Passed by phone to the council they live in, and heard.'],
}
export const referralReason: readonly string[] = [
  'Assessment asked for. Somebody to see {name}, hear {them}, and work out with {carer} what would help.',
  'Help asked for with mornings, food and money; and an honest look at how safe {name} is.',
  'Asking whether {name} is safe at home and what would make it safer.',
  'Support for {carer}, and time for {name} with somebody who is {theirs}.',
  'An assessment that includes the adults nobody has met.', 'Asking for a social worker to bring school, health and family together.',
]
export const toldOutcome: readonly string[] = [
  'That a social worker will see the family this week and may ring for more. If worried again, ring the same number.',
  'That we are assessing, with the family’s agreement. Thanked; asked to keep ringing.',
  'What was decided and why, as far as they need to know. They asked when they would hear more and I said.',
  'That help has been offered and accepted. They were relieved.',
  'That somebody will be in touch with the family by Friday. They had more to add, which is now on the record.',
  'That we have it and have acted on it. Could not say more; explained why.',
]
export const toldArrived: readonly string[] = [
  'That it has reached us and who has it.', 'That we have it, thank you, and a decision comes tomorrow.',
]
export const notTold: readonly string[] = [
  'They gave no name and no number.', 'Telling them could let him know that {carer} spoke to us.', 'The caller asked not to be rung.',
]
export const closedBecause: readonly string[] = [
  '{name} is in school, fed, and says it is better. {carer} knows to ring the family centre, and {name} has the school’s quiet room.',
  'What worried us has stopped and stayed stopped for three months. Early help stays with them till summer.',
  '{carer} has done what {csub} set out to do. {name} said “does that mean you won’t come? Can you come to the play?” I can.',
  'They have moved near {gran}. Her town’s team has everything and has met them.',
  'Assessment finished. No social worker needed. Health visitor stays.',
  'The tenancy is in {cposs} own name. They can turn to Harbour Families any weekday.',
]
