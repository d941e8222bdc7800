import type { Theme } from '../theme.ts'

/** A parent’s illness or disability of body, and a child who does the caring. */
export const youngCarer: Theme = {
  id: 'young-carer', need: 'N3', noticedBy: ['school', 'gp', 'community-health', 'voluntary', 'school-nurse'], ages: [5, 17],
  concern: [
    'school|{name} left the exam early to give {carer} the insulin. {They} {has} done it since {they} {was} nine, we now know.',
    'voluntary|{carer} uses a wheelchair and the lift has been out for seven weeks. {name} does the shopping, the stairs and the bins.',
    'school|{name} is off sick every time {carer} has a flare. Attendance is 71 per cent and {they} {is} one of our brightest.',
    'gp|I treat {carer} for MS. I asked who helps at night. {Csub} said {name} does. {name} is small for {their} age.',
    'voluntary|{name} came to our group and fell asleep on the beanbags. {They} said it was the best day of the month.',
    'school|{teacher} found {name} in the loo filling in a benefit form on {their} phone.',
  ],
  why: [
    'A child doing a nurse’s job, well, and at a cost. A carer’s assessment and adult services are both owed.',
    'Nobody here is at fault. {name} gets help, {carer} gets help, and each is asked separately.',
    'School have done what school can do. What happens at home after four is the gap.',
    'Adult services have never asked who else lives there. We ask now.',
  ],
  small: [
    'Showed me how the chair folds. “You have to say ready first. I always say ready.”',
    'Played doctors and was very stern about washing hands.',
    '“I’m the fetcher. {sib} is the listener.”',
    'Drew a timetable with a box for “me”. It was between bath and bed.',
  ],
  old: [
    '“If I say I’m tired they’ll think {carer} can’t cope, and {csub} can.”',
    '“I’d like one Saturday. Just one where I don’t listen out.”',
    '“I know more about tablets than my science teacher.”',
    '“It’s fine. It’s honestly fine. Can you sort the lift, though?”',
    '“I like looking after {carer}. I don’t like everyone finding out I do.”',
  ],
  observed: [
    '{name} came in from school, washed {their} hands, checked a chart and only then said hello.',
    'The lift worked. {carer} met me downstairs for the first time and enjoyed my surprise.',
    'Hospital bed in the lounge, rails on one side. {name}’s homework on the other.',
    'They tease each other. It is a warm house with too much to do in it.',
    'A carer was there from the agency, the fourth face this month, {name} said.',
    '{carer} asked {name} to go upstairs so {csub} could tell me how much it hurts.',
  ],
  meaning: [
    'With a carer in the mornings {name} has been to school nine days out of ten.',
    'Good people, thin help. If one more thing goes wrong {name} will leave college.',
    '{name} will not complain. I have to ask about {them} and not about how it is going.',
    'The package covers days. Nights are still {name}’s.',
    'A holiday of five days with the group has done more than my visits. Ask for two.',
  ],
  next: [
    'Adult services: joint visit about nights', 'Young carer’s card for school', 'Ask the landlord again about the lift',
    'Respite week in the summer, {name} to choose',
  ],
  note: [
    'Adult social care agreed mornings, seven days. Starts Monday.',
    'Young carers’ trip: {name} went on the big slide eleven times. Counted by {friend}.',
    'College will let {name} keep {their} phone on {their} desk. Small thing. {They} smiled.',
    'Pharmacy will deliver. One less thing on {name}’s list.',
    '{carer} back from hospital after two nights. {gran} stayed. {name} knew the plan and it held.',
    'Agency sent nobody on Sunday. {name} did it all. I have rung the manager.',
  ],
}
