/** What a worker saw on a visit to a family at home, whatever the worry. Made up; filled as in `fill.ts`. */
export const observed: readonly string[] = [
  '{carer} let me in, kettle already on. The house was warm and lived in.',
  'Telly off when I came in without my asking. {name} and {carer} on the same sofa.',
  'A good smell of onions. {name} stirring, {carer} beside {them}.',
  'School bag packed by the door. {name} told me what was in it.',
  'Two visitors left as I arrived. {carer} did not introduce them.',
  '{name} went to {carer} when {they} banged {their} knee, and got what {they} went for.',
  '{carer} on the phone for the first ten minutes. {name} showed me round meanwhile.',
  'Everyone tired. Nobody cross.',
  'Toys out, floor sticky, laughter.',
  '{carer} and {name} finish each other’s sentences.',
  'Saw {name}’s bed: clean sheet, own pillow, a book under it.',
  'Curtains drawn at midday; opened when I asked if I could see to write.',
  '{carer} remembered what {csub} said {csub} would do and had done two of the three.',
  'Cold in the hall, warm in the kitchen, which is where everybody was.',
  '{carer} spoke about {name} with {them} in the room. I asked {name} if that was all right. “Not really.” So we stopped.',
  '{pet} in charge of the sofa.',
  'New photos up, one of them me at the fun day with a face painted.',
  '{name} answered the door. {carer} was asleep upstairs and came down when called.',
  'A list of my last visit’s actions on the fridge, ticked.',
  'They had been arguing. It stopped at the bell and began again as a joke.',
  'Grandparents there. {name} plainly adored.',
  '{carer} wanted to show me the bedroom {csub} had painted. It is very yellow.',
  'Fresh bruise on {name}’s shin. Bike, {they} said, and showed me the bike and the kerb.',
  'Could hear a dog and a hoover through the wall. Nobody else in the flat.',
  '{carer} cried when {name} was out of the room and had stopped by the time {they} came back.',
]
/** What a visit might mean, whatever the worry. */
export const meaning: readonly string[] = [
  'No change to how safe {name} is. The same two things are still to be done.',
  'Safer than a month ago, because {carer} rang before it got bad and not after.',
  'I do not know enough yet. I saw one hour of one good day.',
  '{name}’s view and {carer}’s view are different and both are in the plan now.',
  'What I wrote last time still holds.',
  'I was more hopeful last time than I should have been. Today was nearer the truth.',
  'If the next month is like this one I would talk about closing, with {name} first.',
  'The help is in place. Whether it helps is next month’s question.',
  '{name} asked for something small that we can do. Doing it will be worth three meetings.',
  'Everyone is saying the right things. I would like to see a wet Tuesday.',
  'School, health visitor and I agree, and we had not talked to each other first.',
  'Worry is down for {name} and up for {sib}.',
  '{carer} is trusting us with more. That is progress even though what {csub} tells us is worse.',
  'One thing to take to supervision: we have written “monitor” three visits running.',
  '{They} {is} coping. I want more than coping.',
  'Not seen alone today, so this is half a visit. I will see {them} at school this week.',
]
/** Why a child was not seen alone, or not seen. */
export const notAlone: readonly string[] = [
  '{name} wanted {carer} there.', 'Too small to be seen alone; watched closely with {carer}.',
  'One room, and {sib} was in it. Will see {them} at school.',
  '{name} had a friend round and did not want me noticed.', '{carer} stayed in the doorway. I will ask again.',
  'In the car on the way to an appointment.',
]
export const noAnswer: readonly string[] = [
  'No answer. Telly on inside. Card through the door with my number.',
  'Nobody in. Neighbour said they had gone to {gran}’s. Rang {carer}: no reply, message left.',
  '{carer} opened the window and said it was not a good day. I could hear {name} and could not see {them}.',
  'Out. {carer} had forgotten and was sorry. New day agreed by text.',
  'Knocked twice and waited ten minutes. Curtains moved. Rang school: {name} in class today and well.',
  'House dark. Texted. Answer at nine at night: all fine, at the hospital with {sib}.',
  '{name} had gone out ten minutes before, {carer} said, because {they} knew I was coming.',
  'No access. {carer} failed to engage and has been reminded of expectations.',
]
/** Words that blame, as tired workers still write them: the language help has something to do. */
export const blaming: readonly string[] = [
  '{carer} continues to fail to engage with professionals.', '{name} is attention seeking and manipulative with staff.',
  '{name} refused to engage with the session.',
  '{name} absconded again and is putting {themself} at risk.',
  '{carer} is non-compliant with the plan and has poor insight.',
  '{name} chooses to associate with older males.',
  'Mum did not protect the children from the relationship.', '{name} is streetwise and made this lifestyle choice.',
  '{carer} is a hard to reach parent.',
]
