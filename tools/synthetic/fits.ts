const any = (parts: readonly string[], flags = 'i'): RegExp => new RegExp(parts.join('|'), flags)

/** What would be odd to write about a child of this age: under four they neither talk, read nor go to school. */
const under: readonly (readonly [number, RegExp])[] = [
  [4, any([
    '\\{(teacher|school|friend|hobby|food|gran)\\}', 'school', 'class', 'homework', 'told', 'said', 'asked', 'says', 'rang me', 'joke', '\\bread',
    'wrote', 'phone', 'college', '\\bbus', 'swam', '“', 'exam', 'trip', 'knee', 'certificate', 'picked', 'team', 'meeting after', 'advocate',
    'key\\b', 'goal', 'letter', 'den ', 'bike', 'passport', 'optician', 'glasses', 'filling', 'brave', 'dentist',
  ])],
  [10, any([
    'college', 'four hours on a Saturday', 'Grade 5', 'text from \\{name\\}', 'mocks', 'walked out of maths', '\\bphone\\b', 'certificate folded',
    'four shops', 'careers', 'exam', 'vape', 'trainers nobody', 'panel', 'coach',
  ])],
]
/** And from these ages what is written of the smallest would be. */
const from: readonly (readonly [number, RegExp])[] = [
  [6, any([
    'facing out', 'water tray', 'nappies', 'bottle', 'babbles', 'nap at', 'the pram', 'blanket', 'walks now', 'a word for the dog', 'line on the chart', 'along the line', 'smiled at the doctor', 'on a lap',
    'plays close by', 'reaches for', 'too small', 'so small', 'slept all the way', 'drawing to bed', 'calms on', 'shoulder', 'runs to the door', 'looked at the door', 'woke more that night', 'new words',
    'words come slowly', 'in sentences', 'plays beside', 'big school', 'builds towers', 'speech', 'little ones before', 'watched at play', 'at this age', 'opened wide', 'every song', 'catching up in weight',
    'weight to catch up', 'nursery', 'bath and bedtime', 'held\\.$',
  ])],
  [11, any(['sticker', 'three faces', 'how to brush', 'listen to my own heart', 'sprinkles', 'with pictures'])],
  [12, any([
    'tooth', 'Star of the week', 'reading band', 'without the light', 'wobbly', 'built a den', 'ride a bike', 'Four lines', 'beans are taller',
    'tiger', 'wellies', 'height chart', 'pudding', 'bear first', 'mummy', 'tidy-up',
  ])],
]

/** Whether a sentence may be written about somebody of this age in years, -1 before birth. Used to leave sentences out. */
export const fitsAge = (sentence: string, age: number): boolean =>
  under.every(([years, not]) => age >= years || age < 0 || !not.test(sentence)) && from.every(([years, not]) => age < years || !not.test(sentence))
