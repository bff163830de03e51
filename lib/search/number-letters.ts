const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const HALF = DIGITS.length / 2;
const values = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) values[DIGITS.charCodeAt(value)] = value;

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
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? 0;
    number = number * HALF + (value % HALF);
    if (value >= HALF) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}

/** Numbers that say about how many: a letter each, so that `countAt` reads one without the others. Above 63 all are 63. */
export function encodeCounts(numbers: readonly number[]): string {
  return numbers.map((number) => DIGITS[Math.min(number, DIGITS.length - 1)]).join('');
}

/** The number at a place of what `encodeCounts` wrote; 0 beyond its end. */
export function countAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? 0;
}
