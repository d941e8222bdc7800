import type { Theme } from '../theme.ts'

/** A disabled child and a family who need more than they are getting. */
export const disabledChild: Theme = {
  id: 'disabled-child', need: 'N2', noticedBy: ['school', 'community-health', 'family', 'gp', 'health-visitor'], ages: [1, 17],
  concern: [
    'community-health|Mum and Dad have not had a night’s sleep since the spring. {name} is up from two and has learned the front door.',
    'community-health|{name} has a new diagnosis, a broken hoist and two flights of stairs. The parents are lifting {them}. It will not last.',
    'parent|I am asking for myself. I love {them} and I am on my knees. I shouted last night and I frightened us both.',
    'parent|{name} is on a part-time timetable “for now” since Easter. Home every day at noon and nobody to help.',
    'parent|The short break was stopped when the worker left. That was in May. Nobody has rung.',
    'gp|{name} hit {their} head on the wall for an hour. {carer} filmed it because no one believed {cobj}.',
    'school|{name} is nearly sixteen and no one has talked to {them} or the family about what comes next.',
  ],
  why: [
    'A family asking for help before something gives. Assess as a child in need, with health and school in the room.',
    'Sleep, lifting and half a timetable add up to a risk no one meant. Short breaks need a decision, not a waiting list.',
    '{carer} was honest about shouting. That honesty is why we help and not why we judge.',
    '{name}’s own wishes are not in any of the papers. That is the first thing to put right.',
  ],
  small: [
    'Took my hand and put it on the drum. We played for some time. {They} hummed.',
    'Signed “more” and “bus”. We watched buses from the window until the 14 came and {they} clapped.',
    'Lined up the cars by colour, then gave me the green one and waited to see what I would do.',
    'Looked away when I talked and back when I stopped. Laughed at the bubbles every time.',
    'Chose the “tired” card, then the “swim” card, then gave me both.',
  ],
  old: [
    'Typed: “i want to go out without mum she needs a day off and so do i”.',
    '“People talk over me. You did it just then.” I had. I said sorry.',
    'Used {their} tablet to say “not that school”. Three times.',
    '“I’d like to learn to cook one thing. Properly. With the knife.”',
    'Eyes up for yes: yes to the club, yes to {friend}, no to the new chair.',
  ],
  observed: [
    'The front room is a bedroom now, hoist by the window. {carer} moves {them} with a song and {name} sings the last word.',
    'Alarm on the front door, plug covers, a mattress on the floor because the bed was broken again. A home built round one child, with love.',
    '{carer} with a bandaged wrist. {Csub} says it is from lifting.',
    '{name} on the big swing in the garden, laughing. {carer} said this hour is the good hour.',
    'Medicines, charts and letters on one wall in date order. {carer} knows more than any of us.',
    'Two siblings doing homework in the hall because it is the only quiet place.',
  ],
  meaning: [
    'Nobody here is unkind and everybody here is worn out. That is still a risk.',
    'With the overnight back, {carer} has slept and {name} has settled. It works; the money ends in March.',
    '{name} can say what {they} want{s} when we give {them} time and the tablet. The plan did not have a single word from {them} until today.',
    'Lifting without the hoist will hurt someone. Equipment first, meeting after.',
    'School’s half days are the thing under everything else.',
    'Brothers and sisters need something of their own in this plan.',
  ],
  next: [
    'Short breaks panel: ask for two nights a month', 'Ring the equipment service about the hoist',
    'Meeting with school about a full timetable', 'Ask for an occupational therapy visit',
  ],
  note: [
    'Hoist delivered and working. {carer} sent a photo with three hearts.',
    'Short break panel said yes to one night a month, to look again in spring. {carer} hoped for two.',
    'School meeting: full days from the 7th with a named adult. Written down this time.',
    'Paediatrician’s letter: new sleep medicine, look again in six weeks.',
    '{name} went swimming with the club for the first time. Did not want to get out.',
    'Transport let them down again. Third time this half term. Complaint made on behalf of {carer}.',
  ],
}
