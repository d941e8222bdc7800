import { holidaysOf, type BankHolidayTable, type BankHolidayYear } from './holidays.ts'
import { day } from './text.ts'

const source = 'GOV.UK, UK bank holidays: England and Wales'
const href = 'https://www.gov.uk/bank-holidays'
const checkedOn = day('2026-11-21')

/** A year compared date by date with an archived copy of the list GOV.UK publishes. */
const published = (year: number, named: Readonly<Record<string, string>>): BankHolidayYear => ({
  year, holidays: holidaysOf(year, named), unsure: [], source, href, basis: 'announced', checkedOn,
  how: 'Compared with an archived copy of the GOV.UK list, not with the live page: a day announced after the copy would be missing.',
})

/**
 * Bank holidays in England, 2012 to 2028, from GOV.UK's list. They rest on the Banking and Financial Dealings Act 1971 and
 * royal proclamations, with Good Friday and Christmas Day by common law. Where a holiday falls at a weekend only its substitute
 * is listed, as there. One-off days: the 2012, 2022 (twice) and 2023 royal occasions; in 2012 and 2022 the spring
 * holiday moved to June, and in 2020 the early May one moved to VE Day.
 */
export const england: BankHolidayTable = { jurisdiction: 'england', years: [
  published(2012, {
    '01-02': 'New Year’s Day (substitute day)', '04-06': 'Good Friday', '04-09': 'Easter Monday', '05-07': 'Early May bank holiday',
    '06-04': 'Spring bank holiday (moved)', '06-05': 'The Queen’s Diamond Jubilee', '08-27': 'Summer bank holiday',
    '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  published(2013, {
    '01-01': 'New Year’s Day', '03-29': 'Good Friday', '04-01': 'Easter Monday', '05-06': 'Early May bank holiday',
    '05-27': 'Spring bank holiday', '08-26': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  published(2014, {
    '01-01': 'New Year’s Day', '04-18': 'Good Friday', '04-21': 'Easter Monday', '05-05': 'Early May bank holiday',
    '05-26': 'Spring bank holiday', '08-25': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  published(2015, {
    '01-01': 'New Year’s Day', '04-03': 'Good Friday', '04-06': 'Easter Monday', '05-04': 'Early May bank holiday',
    '05-25': 'Spring bank holiday', '08-31': 'Summer bank holiday', '12-25': 'Christmas Day', '12-28': 'Boxing Day (substitute day)',
  }),
  published(2016, {
    '01-01': 'New Year’s Day', '03-25': 'Good Friday', '03-28': 'Easter Monday', '05-02': 'Early May bank holiday',
    '05-30': 'Spring bank holiday', '08-29': 'Summer bank holiday', '12-26': 'Boxing Day', '12-27': 'Christmas Day (substitute day)',
  }),
  published(2017, {
    '01-02': 'New Year’s Day (substitute day)', '04-14': 'Good Friday', '04-17': 'Easter Monday', '05-01': 'Early May bank holiday',
    '05-29': 'Spring bank holiday', '08-28': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  published(2018, {
    '01-01': 'New Year’s Day', '03-30': 'Good Friday', '04-02': 'Easter Monday', '05-07': 'Early May bank holiday',
    '05-28': 'Spring bank holiday', '08-27': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  published(2019, {
    '01-01': 'New Year’s Day', '04-19': 'Good Friday', '04-22': 'Easter Monday', '05-06': 'Early May bank holiday',
    '05-27': 'Spring bank holiday', '08-26': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  published(2020, {
    '01-01': 'New Year’s Day', '04-10': 'Good Friday', '04-13': 'Easter Monday', '05-08': 'Early May bank holiday (VE Day)',
    '05-25': 'Spring bank holiday', '08-31': 'Summer bank holiday', '12-25': 'Christmas Day', '12-28': 'Boxing Day (substitute day)',
  }),
  published(2021, {
    '01-01': 'New Year’s Day', '04-02': 'Good Friday', '04-05': 'Easter Monday', '05-03': 'Early May bank holiday',
    '05-31': 'Spring bank holiday', '08-30': 'Summer bank holiday', '12-27': 'Christmas Day (substitute day)',
    '12-28': 'Boxing Day (substitute day)',
  }),
  published(2022, {
    '01-03': 'New Year’s Day (substitute day)', '04-15': 'Good Friday', '04-18': 'Easter Monday', '05-02': 'Early May bank holiday',
    '06-02': 'Spring bank holiday (moved)', '06-03': 'The Queen’s Platinum Jubilee', '08-29': 'Summer bank holiday',
    '09-19': 'State funeral of Queen Elizabeth II', '12-26': 'Boxing Day', '12-27': 'Christmas Day (substitute day)',
  }),
  published(2023, {
    '01-02': 'New Year’s Day (substitute day)', '04-07': 'Good Friday', '04-10': 'Easter Monday', '05-01': 'Early May bank holiday',
    '05-08': 'Coronation of King Charles III', '05-29': 'Spring bank holiday', '08-28': 'Summer bank holiday',
    '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  published(2024, {
    '01-01': 'New Year’s Day', '03-29': 'Good Friday', '04-01': 'Easter Monday', '05-06': 'Early May bank holiday',
    '05-27': 'Spring bank holiday', '08-26': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  published(2025, {
    '01-01': 'New Year’s Day', '04-18': 'Good Friday', '04-21': 'Easter Monday', '05-05': 'Early May bank holiday',
    '05-26': 'Spring bank holiday', '08-25': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
  }),
  published(2026, {
    '01-01': 'New Year’s Day', '04-03': 'Good Friday', '04-06': 'Easter Monday', '05-04': 'Early May bank holiday',
    '05-25': 'Spring bank holiday', '08-31': 'Summer bank holiday', '12-25': 'Christmas Day', '12-28': 'Boxing Day (substitute day)',
  }),
  published(2027, {
    '01-01': 'New Year’s Day', '03-26': 'Good Friday', '03-29': 'Easter Monday', '05-03': 'Early May bank holiday',
    '05-31': 'Spring bank holiday', '08-30': 'Summer bank holiday', '12-27': 'Christmas Day (substitute day)',
    '12-28': 'Boxing Day (substitute day)',
  }),
  {
    year: 2028, unsure: [], source, href, basis: 'worked out', checkedOn: null,
    how: 'Worked out from the rules; no published list for the year was at hand. A moved or one-off day would be missing.',
    holidays: holidaysOf(2028, {
      '01-03': 'New Year’s Day (substitute day)', '04-14': 'Good Friday', '04-17': 'Easter Monday', '05-01': 'Early May bank holiday',
      '05-29': 'Spring bank holiday', '08-28': 'Summer bank holiday', '12-25': 'Christmas Day', '12-26': 'Boxing Day',
    }),
  },
] }
