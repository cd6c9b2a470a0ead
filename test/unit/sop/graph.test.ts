import { describe, expect, it } from 'vitest';
import { describeStep, describeWays } from '../../../shared/sop/describe-step';
import {
  backEdges,
  endingEdges,
  incoming,
  mayEnd,
  outgoing,
  startStep,
  stepById,
} from '../../../shared/sop/graph';
import { summarise } from '../../../shared/sop/summary';
import { stepForKey } from '../../../renderer/parts/sop-sheet/walk-keys';
import { aProcedure, aStep } from './a-procedure';
import { readSop } from './catalogue';

const [twelve] = readSop('12').procedures;
const [thirteen] = readSop('13').procedures;
const [masuk, keluar] = readSop('38').procedures;

describe('the graph of a procedure', () => {
  it('starts at the first printed row', () => {
    expect(startStep(keluar!).id).toBe('1');
  });

  it('knows the ways out of a step, and none for a stranger', () => {
    expect(outgoing(twelve!, '1').map((edge) => edge.to)).toEqual(['2', '4']);
    expect(outgoing(twelve!, '9')).toEqual([]);
  });

  it('knows the ways into a step in row order', () => {
    expect(incoming(twelve!, '4').map((arrow) => arrow.from.id)).toEqual(['1', '2', '3']);
  });

  it('takes as loops the arrows back up the sheet', () => {
    expect(backEdges(keluar!).map((arrow) => `${arrow.from.id} ${arrow.to.id}`)).toEqual(['3 2', '5 2']);
    expect(backEdges(masuk!)).toEqual([]);
  });

  it('lets a procedure end after its last row and on an ending branch', () => {
    const ends = thirteen!.steps.filter(mayEnd).map((step) => step.id);
    expect(ends).toEqual(['4', '6']);
    expect(endingEdges(stepById(thirteen!, '4')!).map((edge) => edge.result)).toEqual(['dikembalikan']);
  });

  it('counts what a procedure holds', () => {
    expect(summarise(keluar!)).toMatchObject({
      lanes: 3,
      rows: 12,
      decisions: 3,
      loops: 2,
      reconstructed: 8,
    });
  });
});

describe('describeStep', () => {
  it('tells number, lane, kind, text and each way', () => {
    expect(describeStep(twelve!, '2')).toBe(
      'langkah 2, Helpdesk bersama Kasubbag Terkait, keputusan: Apabila pengunjung meminta informasi/berkonsultasi ' +
        'tentang hal yang spesifik atau kompleks maka helpdesk akan mengarahkan kepada Kasubbag terkait; ' +
        'bila Kasubbag dapat memberi informasi ke langkah 4; bila informasi lebih teknis ke langkah 3',
    );
  });

  it('says that a way leads back, that a branch ends, and that a step is the last', () => {
    expect(describeStep(keluar!, '3')).toContain('bila belum sesuai kembali ke langkah 2');
    expect(describeStep(thirteen!, '4')).toContain('bila tidak sesuai berakhir dikembalikan');
    expect(describeStep(twelve!, '4')).toContain('Helpdesk atau Kasubbag Terkait, Pokja');
    expect(describeStep(twelve!, '4')).toMatch(/langkah terakhir$/);
  });

  it('says what is reconstructed, awaited, called and opened', () => {
    const step = aStep('1', [{ to: null, result: 'gagal', opens: '21' }], {
      no: null,
      calls: [{ sop: '18' }, { sop: '19' }],
      oneOf: true,
    });
    expect(describeStep(keluar!, '1')).toContain('rekonstruksi');
    expect(describeStep(keluar!, '9')).toContain('menunggu Bagian Umum');
    expect(describeStep(aProcedure([step]), '1')).toBe(
      'langkah tanpa nomor, helpdesk, kegiatan: Melaksanakan langkah 1; dikerjakan lewat salah satu dari SOP 18, 19; ' +
        'berakhir gagal, membuka SOP 21',
    );
  });

  it('names a row without a number by the row above it', () => {
    const eighteen = readSop('18').procedures[0]!;
    expect(describeWays(eighteen, stepById(eighteen, '5')!)).toEqual([
      'bila PPK sepakat ke langkah tanpa nomor sesudah langkah 5',
      'bila PPK tidak sepakat ke langkah 7',
    ]);
  });

  it('is silent about a step that does not exist', () => {
    expect(describeStep(twelve!, '9')).toBe('');
  });
});

describe('stepForKey', () => {
  it('goes down and up along the arrows, not the rows', () => {
    expect(stepForKey(keluar!, '7', 'ArrowDown', 'down')).toBe('10');
    expect(stepForKey(keluar!, '8', 'ArrowUp', 'down')).toBe('6');
  });

  it("takes a choice's second way to the right and goes by rows where no arrow leads on", () => {
    expect(stepForKey(keluar!, '5', 'ArrowRight', 'down')).toBe('2');
    expect(stepForKey(keluar!, '12', 'ArrowDown', 'down')).toBe('12');
    expect(stepForKey(keluar!, '1', 'ArrowUp', 'down')).toBe('1');
  });

  it('knows both ends and leaves other keys alone', () => {
    expect(stepForKey(keluar!, '5', 'Home', 'down')).toBe('1');
    expect(stepForKey(keluar!, '5', 'End', 'down')).toBe('12');
    expect(stepForKey(keluar!, '5', 'x', 'down')).toBeNull();
  });

  it('turns the keys with a sheet laid across', () => {
    expect(stepForKey(keluar!, '7', 'ArrowRight', 'across')).toBe('10');
    expect(stepForKey(keluar!, '8', 'ArrowLeft', 'across')).toBe('6');
    expect(stepForKey(keluar!, '5', 'ArrowDown', 'across')).toBe('2');
    expect(stepForKey(keluar!, '5', 'End', 'across')).toBe('12');
  });
});
