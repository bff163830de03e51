const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const HALF = DIGITS.length / 2;
const valueOf = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));

/** Whole numbers from 0 on as letters without spaces or quotes: five bits a letter, the highest first, all but the last marked. */
export function encodeNumbers(numbers: readonly number[]): string {
  return numbers.map(encodeNumber).join('');
}

function encodeNumber(number: number): string {
  let text = DIGITS[number % HALF] ?? '';
  for (let rest = Math.floor(number / HALF); rest > 0; rest = Math.floor(rest / HALF)) text = (DIGITS[(rest % HALF) + HALF] ?? '') + text;
  return text;
}

/** The numbers that `encodeNumbers` wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (const letter of text) {
    const value = valueOf.get(letter) ?? 0;
    number = number * HALF + (value % HALF);
    if (value >= HALF) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}
