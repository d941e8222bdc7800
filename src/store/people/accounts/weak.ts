/** The fewest characters a password may have, and the most that are read. */
export const shortest = 12, longest = 200

/**
 * Words that guessers try first, alone or with figures and signs round them. Our own list: words of work, place, season,
 * family and football; keyboard walks; and what people write when told to change a password.
 */
const common = new Set(`
password passwort passw0rd pass passphrase secret letmein welcome welcomeback changeme changethis change default temp temporary test testing tester
guest login logon signin user username admin administrator root super superuser manager master system computer laptop desktop windows microsoft office
outlook teams google apple samsung iphone android internet network server website email mail phone mobile
council county borough authority city town district childrens children child childrensservices socialwork socialworker socialcare safeguarding
safeguard protect protection fostering adoption family families care carer caring home homes homemanager team teammanager service services director
department sightline record records caseload casework mosaic liquidlogic carefirst police school nursery hospital nurse doctor health
monday tuesday wednesday thursday friday saturday sunday weekend january february march april june july august september october november december
spring summer autumn winter christmas easter holiday holidays birthday halloween newyear today tomorrow yesterday morning evening tonight
england scotland wales ireland britain unitedkingdom isleofman london manchester liverpool birmingham leeds newcastle bristol cornwall devon yorkshire
arsenal chelsea liverpoolfc manunited manchesterunited mancity everton tottenham spurs westham celtic rangers astonvilla football rugby cricket
mother mummy father daddy nana nanna grandma grandad brother sister husband wife daughter baby darling sweetheart princess babygirl
iloveyou loveyou lovely love sunshine rainbow unicorn butterfly flower angel happy happiness smile blessed forever together whatever
chocolate coffee cupcake biscuit banana cheese cookie pepper ginger prosecco wine whisky guinness pizza
charlie bella molly poppy daisy lucky buddy max rosie tigger teddy shadow snoopy garfield monkey tiger dragon horse kitten puppy fluffy
superman batman spiderman pokemon starwars harrypotter hogwarts disney minnie mickey frozen barbie minecraft fortnite
trustno one iamthebest nothing something qwerty qwertyuiop qwert azerty asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc wsxedc edcrfv
qaz wsx edc rfv tgb yhn ujm oneqaztwowsx qweasd qweasdzxc asdzxc poiuytrewq lkjhgfdsa mnbvcxz abcdef abcdefg abcdefgh abcdefghijkl abc abcd aabbcc
onetwothree onetwothreefour correcthorsebatterystaple correcthorse opensesame abracadabra
`.trim().split(/\s+/))

const looksLike: { readonly [sign: string]: string } = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', '$': 's', '!': 'i', '€': 'e', '£': 'l' }

const letters = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/[^a-z]/g, '')
const asMeant = (text: string): string => text.toLowerCase().replace(/[013457$@!8€£]/g, (c) => looksLike[c] ?? c)

/** What of a text is left when known words are taken out, longest first. */
function without(text: string, words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, ''), text)
}

const commonWords = [...common].filter((w) => w.length > 2)

/** Steps along a row of keys, the alphabet or the figures, and one key held down. */
function isWalk(text: string): boolean {
  const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890', '!"£$%^&*()', '1qaz2wsx3edc4rfv5tgb6yhn7ujm']
  const lower = text.toLowerCase()
  let steps = 0
  for (let i = 1; i < lower.length; i++) {
    const pair = lower.slice(i - 1, i + 1), back = [...pair].reverse().join('')
    if (pair[0] === pair[1] || rows.some((r) => r.includes(pair) || r.includes(back))) steps++
  }
  return steps >= (lower.length - 1) * 0.7
}

/**
 * Why a password will not do, in a sentence that says what to do, or null. `names`: what it must not be made of, such as
 * the sign-in name, the person's own and the authority's.
 */
export function whyWeak(password: string, names: readonly string[]): string | null {
  const count = [...password].length
  if (count < shortest) return `Use at least ${shortest} characters. Three or four words that do not belong together are easy to remember and hard to guess.`
  if (count > longest) return `Use at most ${longest} characters.`
  if (new Set(password.toLowerCase()).size < 6) return 'That repeats too few different characters. Use three or four words that do not belong together.'
  if (isWalk(password)) return 'That follows the keys or the alphabet, which is guessed first. Use three or four words that do not belong together.'
  // Enough has to be left that nobody would guess, once what everybody tries has been taken out: as written, and with figures read as letters.
  const parts = names.flatMap((n) => n.toLowerCase().split(/[^\p{L}\p{N}]+/u)).map(letters).filter((p) => p.length > 2)
  for (const reading of [letters(password), letters(asMeant(password))]) {
    if (parts.some((p) => reading.includes(p)) && without(reading, parts).length < 8) return 'That is too like your name or the name of where you work. Use three or four words that do not belong together.'
    const left = without(reading, commonWords).length
    const commonOnes = commonWords.filter((w) => w.length > 3 && reading.includes(w)).length
    if (left < 4 && commonOnes < 4 && reading.length > 0) return 'That is among the passwords guessed first. Use three or four words that do not belong together.'
  }
  if (letters(password).length < 4 && new Set(password).size < 9) return 'That is mostly a number somebody could know or count to. Use three or four words that do not belong together.'
  return null
}
