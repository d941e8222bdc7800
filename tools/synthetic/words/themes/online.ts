import type { Theme } from '../theme.ts'

/** Harm that reaches a child through a screen. */
export const online: Theme = {
  id: 'online', need: 'N1', noticedBy: ['school', 'police', 'family', 'child', 'school-nurse'], ages: [9, 17],
  concern: [
    'school|A picture of {name} has been passed round year 8. {They} sent it to someone {they} thought was thirteen.',
    'police|{carer} found messages from a man asking {name} to move to another app. Screenshots sent to police.',
    'school-nurse|{name} is being told by a group online to hurt {themself} and show proof. {They} told the nurse because {they} {was} tired.',
    'police|Someone is asking {name} for money not to share a video. {They} {has} paid £60 from {their} birthday.',
    'child|I want to tell someone. He says he’ll put it up if I stop. I’ve turned my phone off and I don’t know what to do.',
    'parent|{name} was going to meet a “girl from a game” at the retail park. {carer} went instead. It was not a girl.',
  ],
  why: [
    'A crime against {name}, not something {name} did. Police lead on the account, we lead on {name}.',
    'It is happening now. {name} is with {carer}, the phone is off, and somebody is ringing back at eight.',
    'Somebody wants {name} to come to harm. Health tonight, assessment tomorrow.',
    '{carer} is angry with {name}. Under it is fright. Both need someone this week.',
  ],
  small: [
    'Asked whether everyone in the world can see {them}. Thought about my answer for a long time.',
    '“My game friend is eight like me. He’s got a really low voice.”',
    'Hid the tablet under the cushion and sat on it.',
    '“I pressed yes because it asked me nine times.”',
  ],
  old: [
    '“Everyone’s seen it. That’s my whole life now, I’m the picture.”',
    '“I know it wasn’t my fault. Stop saying it wasn’t my fault. I know.”',
    '“I thought she was the only one who got me. And she’s some bloke.”',
    '“When I didn’t pay it just stopped. Like nothing. I could have not paid the first time.”',
    '“Can I have my phone back for the bus? Just for the bus?”',
  ],
  observed: [
    '{name} laughed at a cat on {carer}’s phone and then went quiet.',
    'Sleeves down. {They} let me see one arm: old marks, nothing new.',
    'Tablet now lives in the kitchen. There has been a row about it and then a rota.',
    '{carer} and {name} had done the police form together with biscuits.',
    'Curtains shut at four in the afternoon. {They} opened them when I asked if I could see the dog.',
    'Back in school on half days. {friend} walks in with {them}.',
  ],
  meaning: [
    'The picture is being taken down as fast as it goes up. The looks in the corridor are slower.',
    '{name} has told {carer} about two more accounts. Being believed the first time did that.',
    'He knows {their} school and {their} street. Online is the wrong word for where this risk is.',
    'No new marks and one new friend. Keep the nurse.',
    '{name} placed {themself} in a vulnerable position online.',
    'Taking the phone has cut {them} off from the people who help as well as from him.',
  ],
  next: [
    'Report-and-remove form with {name}', 'Police: ask for the download date', 'School: seating and corridors, {name} to say what helps',
    'Nurse to see {name} weekly',
  ],
  note: [
    'Police have arrested a man of 31 in another county. {name} told by me and the officer together.',
    'Image taken down from two sites. Reference numbers kept.',
    'School assembly done without naming anyone. {name} said it was “okay, actually”.',
    'Nurse: seen, no new marks, sleeping a bit better.',
    '{carer} came to the online safety evening and stayed to stack chairs.',
    '{name} has started drawing again. Mostly teeth.',
  ],
}
