import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['Armenian', 'Պավել Մարշյան', 'pavel marshyan'],
  ['Armenian, at the beginning of words', 'Երես Որսով Ոսկու', 'yeres vorsov vosku'],
  ['Armenian, the ligature', 'Սևան', 'sevan'],
  ['Russian', 'Павел Маршян из Ёлкина', 'pavel marshyan iz yelkina'],
  ['Ukrainian', 'Їжак Ґава', 'izhak gava'],
  ['Greek', 'Πάβελ Μαρσιάν', 'pavel marsian'],
  ['Greek, pairs of letters', 'Μπου Ντάκης, Μαϊτού, Λιντ', 'bu dakis maitu lid'],
  ['Turkic Latin', 'Əli Şoraçıoğlu', 'ali shorachioghlu'],
  ['marks on Latin letters', 'Ødegård, Łukasz Čapek', 'odegard lukasz chapek'],
  ['English', "O'Brien-Marsh (the 2nd)", 'obrien marsh the 2nd'],
  ['a script without a table', '海港 Port', '海港 port'],
])('%s', (_, text, words) => {
  expect(fold(text).join(' ')).toBe(words)
})
