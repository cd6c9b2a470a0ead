/**
 * Whether a PIN is one that anybody would try first: one digit repeated, or digits that count up or down (123456,
 * 987654, 890123). Source: keandalan.md, row a27.
 */
export function isEasyPin(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = new Set(digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10));
  const [only] = steps;
  return steps.size <= 1 && (only === undefined || only === 0 || only === 1 || only === 9);
}
