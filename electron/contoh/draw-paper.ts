import { deflateSync } from 'node:zlib';

const A4_POINTS = { width: 595, height: 842 };
const LINE_POINTS = 18;

/** A one-page A4 PDF with the given lines, the first one large. Characters beyond Latin-1 become question marks. */
export function drawPdf(lines: readonly string[]): Uint8Array {
  const text = lines.map((line, index) => {
    const [size, y] = [index === 0 ? 14 : 11, A4_POINTS.height - 90 - index * LINE_POINTS];
    return `BT /F1 ${size} Tf 70 ${y} Td (${escaped(line)}) Tj ET`;
  });
  const content = text.join('\n');
  const { width, height } = A4_POINTS;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  return Buffer.from(withCrossReference(objects), 'latin1');
}

function escaped(line: string): string {
  return line.replace(/[^\x20-\x7e\xa0-\xff]/g, '?').replace(/[\\()]/g, '\\$&');
}

function withCrossReference(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

const SCAN = { width: 413, height: 585 };
const PAPER = 0xf4;
const INK = 0x38;

/** A grey PNG that looks like the scan of a typed page: rows of words, their lengths drawn by `next` in [0, 1). */
export function drawScan(next: () => number): Uint8Array {
  const rows = Array.from({ length: SCAN.height }, () => Buffer.alloc(SCAN.width + 1, PAPER));
  for (const row of rows) row[0] = 0;
  for (let top = 60; top < SCAN.height - 60 - next() * 200; top += 14)
    drawWords(rows.slice(top, top + 5), next);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SCAN.width, 0);
  header.writeUInt32BE(SCAN.height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function drawWords(rows: readonly Buffer[], next: () => number): void {
  const end = SCAN.width - 45 - next() * 60;
  for (let left = 45; left < end;) {
    const width = Math.min(8 + Math.floor(next() * 38), Math.floor(end - left) + 1);
    for (const row of rows) row.fill(INK, left, left + width);
    left += width + 6;
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crcOf(body), body.length + 4);
  return framed;
}

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
