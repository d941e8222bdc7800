/** A page of guidance as the made-up authority wrote it. `owner`: a member of staff by name. Days before today; a review day is days after today, and minus is past. */
export interface WrittenPage {
  readonly title: string
  readonly kind: 'GUIDANCE' | 'THRESHOLDS'
  readonly owner: string
  readonly written: number
  readonly review: number
  readonly beside: readonly string[]
  readonly text: string
}

/** Short pages, each saying whose it is. The page on visits is overdue, and says nothing that is not true: nobody has looked. */
export const guidancePages: readonly WrittenPage[] = [
  {
    title: 'Which help is for whom: our four levels', kind: 'THRESHOLDS', owner: 'Steve Amankwah', written: 160, review: 205,
    beside: ['contact', 'referral', 'agency-checks', 'dip-sample', 'step-transfer', 'early-help'],
    text: `These levels are Tarrowmouth’s own. No national list says them, and they are a help to thinking, never a gate. If you are between two levels, say so and choose the higher until you know more.

Level 1: help that is open to everyone. Family, school, the surgery and the clubs of the town are enough. Example: a child is sad after a move, and has somebody to talk to.

Level 2: some more help, early. One or two things are hard, the family wants help, and one person can hold it together. Example: missed school and money worries, and a mother who asked.

Level 3: needs a social worker’s help. Without it the child’s health or growing up would suffer, or they are disabled. Example: a child looks after a parent most nights and nobody looks after them.

Level 4: may be seriously harmed. Act now, whatever else is not known. Example: a child says who hurts them, is afraid to go home, or is used by somebody older.

- Write the level, and what tipped it.
- A family that says no does not lower the level.
- Many small worries from different people are one worry.
- What was tried before and did not help counts.`,
  },
  {
    title: 'When somebody is using a child', kind: 'GUIDANCE', owner: 'Farida Contreras-Lowe', written: 120, review: 60,
    beside: ['exploitation-screening', 'exploitation-assessment', 'exploitation-meeting', 'safety-plan', 'disclosure'],
    text: `This is Tarrowmouth’s own guidance. A child who is used by somebody did not choose it, also when they say they did, when they were paid, and when they are sixteen or seventeen.

- Ask who gains, and write about that person: who they are, where they wait, what they promise.
- Look for what is new: a phone, a debt, a nickname, somebody who collects them.
- Boys are used too. Children with money at home are used too. It happens in games and chats as much as in cars.
- Think of the friends. Where one child is used there is mostly another.

Tell the police what you know of the person or place. Do not ask the child to prove it.`,
  },
  {
    title: 'A child is missing', kind: 'GUIDANCE', owner: 'Farida Contreras-Lowe', written: 90, review: 275,
    beside: ['missing-episode', 'return-interview', 'police-return-check'],
    text: `This is Tarrowmouth’s own guidance, beside the law that the dates on each record name.

A child is missing when we do not know where they are. “Absent” and “out” are not words for that.

- Ring the police when you know they are gone, not at a set hour.
- Read the plan on the child’s page first: it says where they go and who they trust.
- When they are back, they are welcome, fed and warm before anybody asks anything.
- The talk afterwards is with somebody outside where they live, and it is theirs: what they want kept, and what they want done.

Three times away is a pattern, and the pattern is not the child’s fault. Ask what they run from and what they run to.`,
  },
  {
    title: 'Visiting a child', kind: 'GUIDANCE', owner: 'Joanna Vickery', written: 400, review: -34,
    beside: ['visit'],
    text: `This is Tarrowmouth’s own guidance.

A visit is for the child. Seeing the house, the parent or the carer is not seeing the child.

- See them by themselves, where they choose. A baby is seen awake, held, and where they sleep.
- Read how to be with them before you knock.
- Say what you will do, and do it. What you promised stands on the record until it is done.
- Nobody answered the door? Write that, and say what you did next. Three closed doors are a worry of their own.`,
  },
  {
    title: 'How a disabled child talks', kind: 'GUIDANCE', owner: 'Yusuf Kaya-Ellery', written: 75, review: 290,
    beside: ['disability', 'person', 'visit', 'assessment', 'protection-medical', 'return-interview'],
    text: `This is Tarrowmouth’s own guidance. Every child says things. “Non-verbal” tells a stranger nothing.

- Write what they do instead: signs, pictures, a switch, looking away, one hum for yes.
- Write who understands them, and who only thinks so. Ask the child whom to bring.
- Never use a parent or a brother as the interpreter when the worry may be about home.
- Plan more time, less noise, and a break. Tell them before you come, with a photo of your face.

A disabled child is hurt more often than others and believed less. A bruise or a change is not “part of it” until somebody has asked.`,
  },
  {
    title: 'Asking partners what they know', kind: 'GUIDANCE', owner: 'Steve Amankwah', written: 140, review: 12,
    beside: ['agency-checks', 'information-request', 'consent'],
    text: `This is Tarrowmouth’s own guidance. Keeping a child safe comes before keeping a secret; the reason is written down each time.

- One question to everybody, with the day you need the answer.
- Ask the family first, unless asking makes the child less safe. Say which it was.
- “We know nothing” is an answer. No answer is not one: ring again.
- Put the answers side by side, and say what nobody knows.`,
  },
  {
    title: 'Handing over from night to day', kind: 'GUIDANCE', owner: 'Joanna Vickery', written: 210, review: 155,
    beside: ['out-of-hours-handover'],
    text: `This is Tarrowmouth’s own guidance. At nine every worry of the night has a name beside it.

- Short is fine: is the child safe, where, with whom, and what must somebody do today.
- Say what you promised.
- The day takes it on by a person’s name. A team’s inbox has taken on nothing.`,
  },
  {
    title: 'Making a plan a child can read', kind: 'GUIDANCE', owner: 'Farida Contreras-Lowe', written: 180, review: 185,
    beside: ['child-in-need-plan', 'protection-plan', 'care-plan', 'team-around-the-child'],
    text: `This is Tarrowmouth’s own guidance.

- Each line says what will be different for the child, who does it, and by when.
- “Engage with” and “attend” are not changes. Say what the child would see.
- What we do stands beside what the family does. A plan of only the mother’s tasks is not a plan.
- Say what happens if it does not work, before it does not.`,
  },
  {
    title: 'When we do not agree', kind: 'GUIDANCE', owner: 'Joanna Vickery', written: 300, review: 65,
    beside: ['professional-disagreement', 'reviewing-officer-dispute'],
    text: `This is Tarrowmouth’s own guidance. Disagreeing is part of the work, and a child must not wait for it.

- Say it to each other first, the same day, and write it when that does not settle it.
- If the child may be hurt meanwhile, act on the higher worry until it is settled.
- Anybody may move it up. Nobody is thanked less for it.`,
  },
]
