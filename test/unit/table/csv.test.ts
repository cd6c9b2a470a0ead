import { expect, it } from 'vitest';
import { csvOf } from '../../../shared/table/csv';

it('opens in Excel by a double click: mark of UTF-8, semicolons, CR LF', () => {
  expect(csvOf(['Berkas', 'Langkah'], [['B-0001/2026', 'Menerima tamu']])).toBe(
    '\uFEFFBerkas;Langkah\r\nB-0001/2026;Menerima tamu\r\n',
  );
});

it('keeps what would part cells or lines inside its cell', () => {
  expect(csvOf(['a'], [['satu; "dua"'], ['baris\nlain']])).toBe(
    '\uFEFFa\r\n"satu; ""dua"""\r\n"baris\nlain"\r\n',
  );
});

it.each(['=1+1', '+62 341', '-5', '@SUM(A1)', '\t=1', '\r=1'])('makes %j text that nothing runs', (cell) => {
  const line = csvOf(['a'], [[cell]])
    .split('\r\n')
    .slice(1)
    .join('\r\n');
  expect(line.replace(/^"/, '')).toMatch(/^'/);
});

it('leaves what only holds such a sign further on as it is', () => {
  expect(csvOf(['a'], [['10-20']])).toContain('\r\n10-20\r\n');
});
