import type { Theme } from '../theme.ts'

/** Not enough food, warmth, care or attention, for longer than a bad week. */
export const neglect: Theme = {
  id: 'neglect', need: 'N1', noticedBy: ['school', 'health-visitor', 'school-nurse', 'neighbour', 'housing'], ages: [0, 15],
  concern: [
    'school|{name} has come in hungry four mornings out of five this fortnight. {They} said the cupboards are “mostly sauce”.',
    'school|The same clothes three days running, damp, and too small. Other children have started to say things.',
    'school-nurse|Two dentist and three nurse appointments missed since the summer. {name} holds {their} cheek when {they} eats.',
    'voluntary|I went round with a parcel. There was no light on in the hall and the kitchen was hard to stand in. {name} carried on watching telly as if it was ordinary.',
    'school|{name} has been late nearly every day and falls asleep by eleven. {They} told {teacher} nobody gets up before {them}.',
    'school-nurse|Head lice all term, and now sores. {Carer} says {csub} is doing it but nothing changes.',
    'housing|Boiler broken since October. {carer} has not rung anyone about it and {name} sleeps in {their} coat.',
    'neighbour|I see {name} out by the shops most nights, later than I would like, asking people for change. {They} is always polite.',
  ],
  why: [
    'The worry is not one bad week: school, the nurse and housing have each said the same since spring. {name} needs someone to look at the whole of it.',
    'Two earlier contacts about the same thing ended with advice. Advice has not changed what {name} eats or wears.',
    '{carer} agrees things have slipped and wants help. That is a good start, and it still needs an assessment.',
    'Hunger, missed appointments and cold together, in a home where {carer} is on {cposs} own with it.',
  ],
  small: [
    'Ate two bowls of cereal without looking up, then asked if {they} could take one for {sib}.',
    'Showed me {their} bed: a mattress and one blanket with foxes on. “The foxes are warm, the rest isn’t.”',
    '“We have toast for tea. I can do the toaster now.”',
    'Opened the fridge, shut it, and said “that’s it, that’s all of it”.',
    'Put the torch under {their} chin and made ghost noises. “When the electric goes we do ghosts.”',
  ],
  old: [
    '“I just tell people I’m not hungry. It’s easier than explaining.”',
    '“It’s not like {csub} doesn’t care. {Csub}’s just tired all the time. Don’t write that {csub} doesn’t care.”',
    '“I do my own washing in the bath. School think I like the same jumper.”',
    '“The house is embarrassing. I don’t let {friend} come in, I say we’ve got a mad dog.”',
    '“If you could just make the heating work I’d be fine.”',
  ],
  observed: [
    'Kitchen cleared on one side. Bread, beans and a bag of satsumas; nothing in the freezer. The washing machine is waiting for a part.',
    'Warmer than last time: the meter had money on it. Bedding on both beds. Bins still full by the back door.',
    'The front room smelled of damp and there was black mould behind the sofa. {carer} had moved the cot away from it.',
    '{carer} had cleaned before I came and was proud of it. {name} followed {cobj} from room to room showing me.',
    'Two working bulbs in the house. {carer} says the landlord has been told; I saw the messages.',
    'A full shop on the table from the food bank. {name} read me every label.',
  ],
  meaning: [
    'Better than a month ago but held up by the food bank. One missed delivery and {name} is hungry again.',
    '{name} is doing things a grown-up should be doing. {They} {is} good at it, which is why nobody noticed.',
    'Things get clean for a visit and slip after. I need to come without ringing first.',
    'I believe {carer} can do this with money for heating and someone beside {cobj} in the mornings. Not proved yet.',
    'School see the difference: on time eight days out of ten. That is {name}’s day made easier, not only a figure.',
    'Little has changed since spring and the help has been the same help. I want to talk it through in supervision.',
  ],
  next: [
    'Ask housing for a date for the boiler', 'Go with {carer} to the dentist on the 9am slot', 'Breakfast club place from Monday',
    'Unannounced visit before school',
  ],
  note: [
    'Housing rang: part ordered, engineer booked for Thursday morning. {carer} told by text and has said yes.',
    'School nurse: {name} has put on a little weight and the sores have healed. She will see {them} again in four weeks.',
    'Food bank delivery set up for Fridays. {carer} cried on the phone, then laughed, then said thank you.',
    '{teacher} says {name} was on time all week and read to the class.',
    'Landlord has not answered three emails. Copied to environmental health with photos, {carer} agreed.',
    '{carer} failed to engage with the parenting group again this week. No reason given.',
  ],
}
