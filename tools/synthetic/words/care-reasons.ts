/** Why children are in care and how to be with them: written so that the child could read it one day. Made up. */
export const careReasons: readonly string[] = [
  '{carer} became very ill and there was no one else who could. Everybody hoped it would be short.',
  'Home was not safe at night. {carer} tried and could not make it safe.',
  '{carer} asked us to, and it was the hardest thing {csub} had done.',
  'A judge decided that {name} should live somewhere calmer while the grown-ups work out what is best.',
  'Nobody was hurting {name} on purpose. There was not enough food, sleep or looking after.',
  '{name} told us {they} could not live there any more, and we listened.',
  'The people outside the house were too dangerous and {carer} could not keep them away.',
  '{name} came to this country alone and needed a home.', '{gran} looked after {them} as long as {csub} could.',
]
export const beingWith: readonly string[] = [
  'Text before you come. Sit beside, not opposite.', 'Say what you will do, then do it. Late is worse than cancelled.',
  'Walking and talking is easier than a room.', 'Give {them} a minute after a question. Then another.',
  'Jokes are fine. Nicknames are not.',
  'Bring a pencil. {They} talk{s} while drawing.', 'Use the picture cards; start with the easy ones.',
  'Do not say “calm down”. Say “I’m here”.', 'Ask before touching, sitting on the bed, or opening a drawer.',
  'Loud voices make {them} leave. Speak low.',
  'Reads everything. Explain the letter before {they} find{s} it.',
  'Wants the worst first.', 'Does not like being called sweetheart.', 'Needs to see the door.', 'Food helps. Anything but cheese.',
  'Signs (Makaton) and a tablet. Ask, then count to ten.',
  'Hearing aid on the right: face {them} when you speak.', 'Likes to be asked about {hobby} first.', 'Shy until the third time.',
  'Phone calls are hard; messages are fine.', 'Says fine when {they} {is} not. Ask twice, kindly.',
]
export const safeContact: readonly string[] = [
  'Any time by phone.', 'Text first; do not leave a message about us.', 'After six, works days.',
  'Ring the landline and ask for {cobj} by first name.', 'Through {cposs} solicitor only.',
  'Not while he is in the house: ask “is it a good time for the book club?”', 'With an interpreter; the number is in the folder.',
  'Do not give {cobj} the address of the home.', 'Letters only. Nobody has had an answer since spring.', 'Mornings are best.',
]
