import type { Year } from './year.ts'

type Codes = ReadonlySet<string | null>
const codes = (text: string): Codes => new Set(text.split(' '))

/** The code sets of the census, each as it was in the year it is asked for. */
const sex = codes('M F U'), gender = codes('1 2 0 9')
/** Asked for as GenderCurrent, in numbers, to 2024. */
export const sexes = (year: Year): Codes => (year.ending >= 2025 ? sex : gender)
/** Not recorded, or not born yet. */
export const sexUnknown = (year: Year): string => (year.ending >= 2025 ? 'U' : '0')

export const ethnicities = codes('WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT')
export const disabilities = codes('NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA')
export const needs = codes('N0 N1 N2 N3 N4 N5 N6 N7 N8 N9')
export const abuseCategories = codes('NEG PHY SAB EMO MUL')
export const factors = codes('1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A 15A 16A 17A '
  + '18A 18B 18C 19A 19B 19C 20 21 22A 23A 24A')

const sources2022 = codes('1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 6 7 8 9 10'), sources = new Set([...sources2022, '5D'])
/** Early help (5D) came in 2023. */
export const referralSources = (year: Year): Codes => (year.ending >= 2023 ? sources : sources2022)

const closures2022 = codes('RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8'), closures = new Set([...closures2022, 'RC9'])
/** Closed after assessment and referred to early help (RC9) came in 2023. */
export const closureReasons = (year: Year): Codes => (year.ending >= 2023 ? closures : closures2022)
/** Closed after assessment: no further action, or referred to early help. */
export const closedAfterAssessment = codes('RC8 RC9')

/** Flags are 1 or 0; the department also takes true and false. */
export const isYes = (flag: string | null): boolean => flag === '1' || flag?.toLowerCase() === 'true'
export const isNo = (flag: string | null): boolean => flag === '0' || flag?.toLowerCase() === 'false'

const numbered = (text: string): ReadonlySet<string> => new Set(text.split(' ').flatMap((part) => {
  const [from = '', to = from] = part.split('-')
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i).padStart(3, '0'))
}))
/** The authorities, and stand-ins for them, that UPNs are given by: since 1998, and Cumberland and Westmorland (942, 943) since 2023. */
export const authorities = numbered('001-005 201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 660-681 701-708 800-803 '
  + '805-808 810-813 815 816 820-823 825 826 830 831 835-841 845 846 850-852 855-857 860 861 865-896 908 909 916 919 921 925 926 928 929 931 933 935-938 940-943')
