import { holidaysOf, type BankHolidayTable, type BankHolidayYear } from './holidays.ts'
import { day } from './text.ts'

const source = 'Isle of Man Government, Bank Holidays Act 1989'
const list = 'https://www.gov.im/categories/home-and-neighbourhood/bank-holidays/'

/** A year compared with an archived government announcement, or a report of one. */
const announced = (year: number, href: string, how: string, named: Readonly<Record<string, string>>): BankHolidayYear =>
  ({ year, holidays: holidaysOf(year, named), unsure: [], source, href, basis: 'announced', checkedOn: day('2026-11-21'), how })

/** A year whose announcement nobody has read in full. */
const workedOut = (
  year: number, how: string, named: Readonly<Record<string, string>>, unsure: BankHolidayYear['unsure'] = [],
): BankHolidayYear =>
  ({ year, holidays: holidaysOf(year, named), unsure, source, href: list, basis: 'worked out', checkedOn: null, how })

const followsEngland = 'Not compared with a government list: England’s days, the Senior TT’s Friday, 5 July or the Monday after.'
const calendarsAgree = 'Not compared with a government list. Commercial calendars agree on the TT and Tynwald days; the rest are England’s.'

/**
 * Bank holidays in the Isle of Man, 2014 to 2027: England's, and two more. Tynwald Day is 5 July, or the Monday after
 * when that is at a weekend. The TT holiday is a Friday in June fixed each year (in 2020 and 2021, with no races, it
 * moved to August). No rule gives it safely: eleven days after the spring holiday fits most years, but not 2015.
 */
export const isleOfMan: BankHolidayTable = { jurisdiction: 'isle-of-man', years: [
  workedOut(2014, followsEngland, {
    '01-01': 'New Year’s Day', '04-18': 'Good Friday', '04-21': 'Easter Monday', '05-05': 'Early May bank holiday',
    '05-26': 'Spring bank holiday', '06-06': 'TT Senior Race Day', '07-07': 'Tynwald Day (substitute day)',
    '08-25': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  workedOut(2015, followsEngland, {
    '01-01': 'New Year’s Day', '04-03': 'Good Friday', '04-06': 'Easter Monday', '05-04': 'Early May bank holiday',
    '05-25': 'Spring bank holiday', '06-12': 'TT Senior Race Day', '07-06': 'Tynwald Day (substitute day)',
    '08-31': 'Summer bank holiday', '12-25': 'Christmas Day', '12-28': 'Boxing Day (substitute day)',
  }),
  workedOut(2016, followsEngland, {
    '01-01': 'New Year’s Day', '03-25': 'Good Friday', '03-28': 'Easter Monday', '05-02': 'Early May bank holiday',
    '05-30': 'Spring bank holiday', '06-10': 'TT Senior Race Day', '07-05': 'Tynwald Day', '08-29': 'Summer bank holiday',
    '12-26': 'Boxing Day', '12-27': 'Christmas Day (substitute day)',
  }),
  workedOut(2017, followsEngland, {
    '01-02': 'New Year’s Day (substitute day)', '04-14': 'Good Friday', '04-17': 'Easter Monday', '05-01': 'Early May bank holiday',
    '05-29': 'Spring bank holiday', '06-09': 'TT Senior Race Day', '07-05': 'Tynwald Day', '08-28': 'Summer bank holiday',
    '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  workedOut(2018, followsEngland, {
    '01-01': 'New Year’s Day', '03-30': 'Good Friday', '04-02': 'Easter Monday', '05-07': 'Early May bank holiday',
    '05-28': 'Spring bank holiday', '06-08': 'TT Senior Race Day', '07-05': 'Tynwald Day', '08-27': 'Summer bank holiday',
    '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  workedOut(2019, followsEngland, {
    '01-01': 'New Year’s Day', '04-19': 'Good Friday', '04-22': 'Easter Monday', '05-06': 'Early May bank holiday',
    '05-27': 'Spring bank holiday', '06-07': 'TT Senior Race Day', '07-05': 'Tynwald Day', '08-26': 'Summer bank holiday',
    '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  announced(2020, 'https://www.bbc.co.uk/news/world-europe-isle-of-man-52620685',
    'The moved days compared with reports of the government’s announcements of June 2019 and May 2020; the ordinary ones are England’s.', {
      '01-01': 'New Year’s Day', '04-10': 'Good Friday', '04-13': 'Easter Monday', '05-08': 'Early May bank holiday (VE Day)',
      '05-25': 'Spring bank holiday', '07-06': 'Tynwald Day (substitute day)', '08-28': 'TT bank holiday (moved; no races)',
      '08-31': 'Summer bank holiday', '12-25': 'Christmas Day', '12-28': 'Boxing Day (substitute day)',
    }),
  workedOut(2021, 'The move of the TT day compared with a report of April 2021; the rest not compared with a government list.', {
    '01-01': 'New Year’s Day', '04-02': 'Good Friday', '04-05': 'Easter Monday', '05-03': 'Early May bank holiday',
    '05-31': 'Spring bank holiday', '07-05': 'Tynwald Day', '08-27': 'TT bank holiday (moved; no races)',
    '08-30': 'Summer bank holiday', '12-27': 'Christmas Day (substitute day)', '12-28': 'Boxing Day (substitute day)',
  }),
  announced(2022, 'https://www.gov.im/news/2021/jul/06/bank-holidays-in-the-isle-of-man-2022/',
    'Compared with an archived copy of the government’s list of July 2021, and its notice of September 2022 for the state funeral.', {
      '01-03': 'New Year’s Day (substitute day)', '04-15': 'Good Friday', '04-18': 'Easter Monday', '05-02': 'Early May bank holiday',
      '06-02': 'Spring bank holiday (moved)', '06-03': 'The Queen’s Platinum Jubilee', '06-10': 'TT bank holiday',
      '07-05': 'Tynwald Day', '08-29': 'Summer bank holiday', '09-19': 'State funeral of Queen Elizabeth II', '12-26': 'Boxing Day',
      '12-27': 'Christmas Day (substitute day)',
    }),
  announced(2023, 'https://www.gov.im/news/2022/nov/09/bank-holiday-to-mark-kings-coronation/',
    'Compared with a newspaper’s copy of the government’s list of October 2022, and its notice of November 2022 for the coronation.', {
      '01-02': 'New Year’s Day (substitute day)', '04-07': 'Good Friday', '04-10': 'Easter Monday', '05-01': 'Early May bank holiday',
      '05-08': 'Coronation of King Charles III', '05-29': 'Spring bank holiday', '06-09': 'TT bank holiday', '07-05': 'Tynwald Day',
      '08-28': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
    }),
  workedOut(2024, calendarsAgree, {
    '01-01': 'New Year’s Day', '03-29': 'Good Friday', '04-01': 'Easter Monday', '05-06': 'Early May bank holiday',
    '05-27': 'Spring bank holiday', '06-07': 'TT bank holiday', '07-05': 'Tynwald Day', '08-26': 'Summer bank holiday',
    '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  workedOut(2025, calendarsAgree, {
    '01-01': 'New Year’s Day', '04-18': 'Good Friday', '04-21': 'Easter Monday', '05-05': 'Early May bank holiday',
    '05-26': 'Spring bank holiday', '06-06': 'TT bank holiday', '07-07': 'Tynwald Day (substitute day)',
    '08-25': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  announced(2026, 'https://www.iomtoday.co.im/news/mark-your-calendars-2026-bank-holidays-announced-for-isle-of-man-831415',
    'Compared with a newspaper’s copy of the government’s list of September 2025.', {
      '01-01': 'New Year’s Day', '04-03': 'Good Friday', '04-06': 'Easter Monday', '05-04': 'Early May bank holiday',
      '05-25': 'Spring bank holiday', '06-05': 'TT bank holiday', '07-06': 'Tynwald Day (substitute day)',
      '08-31': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day', '12-28': 'Boxing Day (substitute day)',
    }),
  workedOut(2027, 'The government’s list was not at hand. England’s days and Tynwald Day; the TT Friday is left unsure.', {
    '01-01': 'New Year’s Day', '03-26': 'Good Friday', '03-29': 'Easter Monday', '05-03': 'Early May bank holiday',
    '05-31': 'Spring bank holiday', '07-05': 'Tynwald Day', '08-30': 'Summer bank holiday', '12-27': 'Christmas Day (substitute day)',
    '12-28': 'Boxing Day (substitute day)',
  }, ['2027-06-04', '2027-06-11'].map((d) => ({ day: day(d), why: 'nobody has told Sightline the date of the TT bank holiday' }))),
] }
