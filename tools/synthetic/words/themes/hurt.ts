import type { Theme } from '../theme.ts'

/** An injury, or harsh handling, that has to be understood. */
export const hurt: Theme = {
  id: 'hurt', need: 'N1', noticedBy: ['school', 'a-and-e', 'health-visitor', 'gp', 'family', 'anonymous'], ages: [0, 14],
  concern: [
    'school|{name} has a bruise on {their} upper arm, four marks in a row. {They} said {they} {was} “being annoying”.',
    'school|A mark across the back of {name}’s legs, seen at PE. {They} asked {teacher} not to ring home because it was {their} own fault.',
    'a-and-e|Non-mobile baby with a bruise to the cheek. {carer} thinks it was the cot toy. Paediatrician is seeing {them} now.',
    'school-nurse|A burn the size of a coin on {name}’s hand. {carer} says hob, {name} says iron.',
    'anonymous|I can hear him shouting at that child through the wall and then it goes quiet. I don’t want to give my name.',
    'school|{name} flinched when I moved the chair. {They} {has} not done that before.',
  ],
  why: [
    'An injury and a story that does not sit still. Medical today, {name} seen by {themself}.',
    'A doctor looks at it every time. It says nothing yet about anyone.',
    '{carer} is open that {csub} smacks and does not want to. There is a course, and there is also a line, and both are said out loud.',
    'It may well be an accident. The home still needs someone to look at how they manage when it is busy.',
  ],
  small: [
    'Showed me the plaster before anything else. “It was the door. It was the door’s fault.”',
    'Smacked the teddy, then kissed it, then put it in the corner.',
    '“We’ve got a new rule. No hands. Even for me.”',
    'Reached up to me to be carried. Held on longer than I thought {they} would.',
    'Pointed to {their} arm, then to {their} own mouth, and shook {their} head.',
  ],
  old: [
    '“It was once. You’ve made it a whole thing. It was once.”',
    '“{carer} says sorry and I know {csub} means it. Both things are true.”',
    '“Don’t write that I’m scared. Write that I’m fed up.”',
    '“It’s better since you came, because he knows you’re coming.”',
  ],
  observed: [
    'No marks seen on face, arms or legs. {name} wanted to show me {their} knees, which are football.',
    '{carer} told me about the course before I asked. {Csub} has stuck the traffic-light chart on the door and {name} explained it to me.',
    'A hard teatime: three children, one hob, no table. {carer} raised {cposs} voice, saw me, and breathed.',
    'Stair gate fitted, iron on a high shelf.',
    '{name} sat close to {carer} and leaned. I watched for the flinch and did not see it.',
    'He was there. He answered for {name} twice. I asked to see {name} by {themself} and we went to look at the rabbits.',
  ],
  meaning: [
    'Nothing new on {their} body and something new in the house: they have words for it now.',
    '{name}’s account has changed twice. I do not take that as lying. I take it as being in the middle.',
    'The medical cannot tell. So I keep looking, and {carer} knows that I do.',
    '{carer} has stopped, and stopped is new. It has not been tested by a bad week.',
    'When he is in the room {name} is a different child. I need more time without him in it.',
  ],
  next: [
    'Paediatrician’s report asked for in writing', 'See {name} at school, alone, by Thursday', 'Parenting course: places held for both',
    'Ask police for calls to the address',
  ],
  note: [
    'Medical: two older bruises, each fits with play. Arm marks likely to be a grip. Written report to follow.',
    'Both parents at the course, week 2. The trainer says Dad asked the hard question.',
    'School: no new marks, a lot more chatter.',
    'GP has looked back: one earlier burn, aged two, treated elsewhere. Passed on to the paediatrician.',
    '{carer} rang to say {csub} had shouted and then gone outside until it passed. Wanted somebody to know.',
    'Joint visit with police. {name} told the officer about {their} gerbil for ten minutes and then told her the rest.',
  ],
}
