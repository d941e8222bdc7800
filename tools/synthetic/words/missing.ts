/** A child who is missing: what is known, who was told, how they came back. Made up; filled as in `fill.ts`. */
export const lastSeen: readonly string[] = [
  'Kitchen, by staff, putting trainers on', 'Bus stop outside the {place}, by {friend}',
  'Left for the shop on the corner, by staff at the door', 'School gate at ten past three, by {teacher}',
  'Smoking shelter behind the arcade, by another young person',
  '{Their} room, light on, at the last check; window open after',
  'Getting into a small blue car by the roundabout, by a neighbour',
  'Walking towards the station with a rucksack, by the carer', 'The seafront, with {friend}, by a worker off shift',
  'On the phone in the garden, by staff',
  'Left {hobby} early, by whoever runs it', 'Said goodnight at half ten; bed empty at midnight', 'Bus station café, by {carer}',
  'Out of the taxi at the lights, by the driver',
]
export const wearing: readonly string[] = [
  'Black puffer, grey joggers, white trainers. Small rucksack', 'School uniform, no coat. Phone on 20 per cent',
  'Green parka, jeans, red beanie. Has bank card',
  'Pyjama bottoms, hoodie, sliders. No phone', 'All black, hood up, new trainers nobody bought',
  'Denim jacket, long skirt, boots. Headphones',
  'Football top, shorts, in November. Bike, silver', 'Navy coat, scarf from {gran}. Inhaler in the pocket',
  'Leggings, big grey jumper, earrings. Lip balm and about five pounds',
  'Tracksuit, cap, cross-body bag. Second phone',
]
export const worry: readonly string[] = [
  'Quiet since a call at tea and would not say who. Last time it was the bandstand and older lads.',
  'No medicine with {them} and will need it by morning.',
  'Upset about family time being cancelled. May be trying to walk to {carer}’s.',
  'It is cold and {they} {is} in a hoodie.', 'The phone {they} came home with is not one we know.',
  'Said “you’ll see” and laughed, which is not like {them}.', 'Known to get into cars. Debt talk this week.',
  'First time. {They} {does} not know the town.',
  '{friend} is not answering either, so probably together. That is better and worse.',
  'Has been talking to someone online who says he is seventeen.',
  'Angry with us about the Wi-Fi and probably at the park. Still.', 'Asked twice today what time it gets dark.',
  'Low since Sunday. Said {they} wanted it all to stop, meaning school, {they} said.',
  'Was picked up by a man in a silver car in the spring. Officers know the car.', 'It is {carer}’s birthday.',
]
export const policeSaid: readonly string[] = [
  'Graded medium. Checking the seafront and the station', 'Graded high. Asked for a photo, sent',
  'Will send somebody within the hour. Rang back once to check the phone number',
  'Graded medium, then high after we said about the car', 'Took everything down, kind. Bus company told too',
  'Low for now; to ring again at midnight. Said we do not agree and why',
]
export const parentSaid: readonly string[] = [
  'Has not heard. Will ring {their} friends. Calm and worried',
  'Cried. Will stay in with the door on the latch', 'Angry with us, and out in the car looking',
  'Message left at half past, rang back at ten',
  'Thinks {they} may come there. Will ring the minute {they} {does}', 'Gave two names we did not have',
]
export const looked: readonly string[] = [
  'Shop, bus stop, park. Rang four times', 'Both ends of the beach with torches', 'Bandstand, arcade, {friend}’s',
  'Drove to the station and back, slowly', 'Garden, shed, loft, everybody’s wardrobes',
]
export const outOfHoursSaid: readonly string[] = [
  'Took it all. Will look at the file and ring at eleven', 'Wants to be rung whatever the time', 'Has told the manager on call',
  'Rang the police as well to press for a higher grade',
]
export const seenAt: readonly string[] = [
  'Outside the chip shop, laughing, with two others', 'On the bus camera, getting off at the hospital',
  'In the retail park, on {their} own', 'At {gran}’s window; did not knock', 'On the pier, by the CCTV room',
]
export const whereBeen: readonly string[] = [
  'Just walking, and at a friend’s for a bit', 'The bandstand, then somebody’s flat', 'On the last bus, to the end and back',
  '{friend}’s garage', '{carer}’s road, not the house', 'The beach huts',
  'A party above a shop. Would not say which', 'Station waiting room', 'A mate’s sofa', 'McDonald’s till it shut, then the car park',
  'Train to the city and straight back', 'Would not say',
]
export const withWhom: readonly string[] = [
  '{friend}', 'Nobody', '{friend} and two boys {they} called cousins', 'A man called Tyler, 19', 'People {they} know online',
  'An older lad with a silver car', '{sib}', 'Would not say', 'Friends from the last school',
]
export const condition: readonly string[] = [
  'Cold and hungry, not hurt. Ate three bowls of cereal.', 'Tired, wet, cheerful. Bath and bed.',
  'Smelled of smoke. Shaky. Ate nothing, drank two pints of squash.', 'Not hurt that we can see. Would not take the coat off.',
  'Crying. Let us hold {them}. Slept with the light on.',
  'Fine, {they} said. New phone charger and twenty pounds we cannot place.',
  'Scraped knee, cleaned. Laughed about the fence.',
  'A bruise on the wrist {they} would not talk about. Nurse asked to see it.',
  'Quiet and pale. Wanted toast and not to be asked.',
  'Drunk. Sat up with {them} till five. Sorry in the morning.',
]
export const backWords: readonly string[] = [
  '“I’m back aren’t I.”', '“Can I just go to bed?”', '“Don’t be nice, it makes it worse.”',
  '“I only wanted to see if {carer}’s light was on.”', '“I lost track. Honestly I lost track.”', '“Is there any toast?”',
  '“I was coming back. I just wasn’t coming back yet.”', '“Just be nice when I get back. You were. Thanks.”',
  'Said nothing. Squeezed {staff}’s arm going past.', '“You rang the police on me?” Then: “Were you actually worried?”',
  '“Nothing happened. You always think something happened.”', '“I got cold.”', '“He said he’d drop me and he didn’t.”',
]
export const whileMissing: readonly string[] = [
  'Police asked to raise the grade. Worker to drive to {carer}’s road at eight. Look again at noon.',
  'Social media appeal not yet: it could put {them} at risk. Ring every two hours. Strategy discussion if not back by four.',
  'Check with British Transport Police and the hospital. {carer} to be rung by the social worker and not by the home.',
  'Photo and car shared with two forces. Manager stays on call tonight and looks again at 7am.',
]
export const offeredHow: readonly string[] = [
  'By text, with two times and the café or here', 'In person the next morning, with a hot chocolate',
  'Phoned, no answer; left a voice note', '{name} asked for {interviewer} by name',
  'Through the key worker: any day, anywhere, walking if {they} liked',
  'By text: “no pressure, no form in your face”', 'Face to face at school in the art room', 'By letter and by phone',
]
export const declines: readonly string[] = [
  '“Nah.”', '“You’re all right. Ask me another time.”', '“I’ve told everyone everything. I’m not doing it again.”',
  '“Is it {interviewer}? If it’s {interviewer}, maybe. Not today.”',
  '“When I come back nobody asks me for ages and then they ask me everything.”',
  'Shook {their} head and turned the music up, not unkindly.', '“What for? You’ll only tell the home.”', '“I’d rather do the dentist.”',
]
export const declineWhy: readonly string[] = [
  'Maybe walking, and not the day after.',
  'Somebody younger. {They} said the last one was “someone’s nan”.',
  'Wait for the weekend. Ask again by text.', 'Tell {them} first who hears what is said.', 'Not at the home: {they} {is} overheard there.',
]
export const interviewWords: readonly string[] = [
  '“I don’t run away from here. I run to somewhere. There’s a difference.”', '“When I come back, just be nice. Then ask me tomorrow.”',
  '“It’s Sundays. Everyone goes somewhere on Sundays.”',
  '“They buy the food. You eat the food. Then you owe. I didn’t get that at first.”',
  '“I want to see {carer} without it being a thing with a date.”',
  '“I’m safer out there than people think and less safe than I say.”',
  '“Nobody knocks at night here. They just open it. I know it’s the rule. I hate the rule.”',
  '“If somebody had come and walked with me I’d have gone home.”', '“I know his name and I’m not saying it, so don’t do the voice.”',
  '“It was her idea and I went so she wasn’t by herself.”', '“I rang at two. Nobody picked up. So I stayed.”',
  '“You’re the first one who asked what I had to eat.”',
  '“Tell them I want the bus pass. That’s the whole thing. I walk because I haven’t got a bus pass.”',
  '“I was going to come back for the film.”',
]
export const whyLeft: readonly string[] = [
  'Missing {carer}; family time cancelled twice this month.',
  'A row about the phone, and a text at the right moment asking {them} out.',
  'Bored, and the evening is long.', 'To pay something back. {They} would not say what.',
  'To see {sib}, whom {they} {has} not seen since the summer.',
  'New young person in the next room, noisy, frightening at night.',
  'Friends were going, and {they} did not want to be the one who didn’t.',
  'Needed air. “Everything’s someone’s business.”',
]
export const whereTo: readonly string[] = [
  'Bandstand, then a flat off the front with four or five others.', '{carer}’s street. Sat on the wall.', 'Round and round on the bus.',
  'Arcade until it closed, then a car park.', '{friend}’s house; her mum knew and fed them.', 'The city and back by train, no ticket.',
]
export const interviewHarm: readonly string[] = [
  'None {they} would name. Cold, late, in a car with somebody {they} had met twice.',
  'Given drink and a vape. Asked to carry a bag and said no this time.',
  'None this time. The route home is unlit and {they} {was} followed for a bit.',
  'Photographed without asking. {They} want{s} it deleted.',
  'Little. {They} {was} with people {they} trust{s}, and ate.',
  'Owes money, and the people owed know where {they} live{s}.',
]
export const aboutHome: readonly string[] = [
  'Nothing wrong, {they} said; “it’s just not mine”.',
  'Night checks: doors opened without a knock. Passed to the manager of the service, with {name}’s agreement.',
  'Not enough staff at weekends to go out.', 'Nothing. Likes two of them a lot.',
  'Food locked after nine. It should not be. Raised outside the home.', 'Says one agency worker shouts. Reported outside the home today.',
  'No. Would like a lock on the bathroom.',
]
export const notOffered: readonly string[] = [
  'No interviewer free this week. We have one post empty and one away.', 'Placed 60 miles away and nobody could travel in time.',
  'Thought the other team had it. They thought we had.',
]
