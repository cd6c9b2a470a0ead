import { describe, expect, it } from 'vitest';
import { argumentsAnew, wayAnew } from '../../electron/way-anew';

const LAUNCHER = { LAJUR_EXIT_CONTOH: '75', LAJUR_EXIT_KANTOR: '76' };
const APPIMAGE = { APPIMAGE: '/opt/Lajur.AppImage' };

describe('a program that starts anew', () => {
  it('leaves it to Electron when nobody stands around it', () => {
    expect(wayAnew({}, true, true)).toEqual({ kind: 'electron' });
    expect(wayAnew({}, false, false)).toEqual({ kind: 'electron' });
  });

  it('asks its launcher by the exit code for the office it wants', () => {
    expect(wayAnew(LAUNCHER, false, true)).toEqual({ kind: 'launcher', exitCode: 75 });
    expect(wayAnew(LAUNCHER, false, false)).toEqual({ kind: 'launcher', exitCode: 76 });
  });

  it('is started from its AppImage, whose mounted content ends with it', () => {
    expect(wayAnew(APPIMAGE, true, true)).toEqual({ kind: 'appimage', path: APPIMAGE.APPIMAGE });
  });

  it('takes no notice of an AppImage that is somebody else’s', () => {
    expect(wayAnew(APPIMAGE, false, true)).toEqual({ kind: 'electron' });
  });

  it.each(['', 'nol', '0', '-1', '7.5'])('takes no notice of the exit code "%s"', (code) => {
    expect(wayAnew({ LAJUR_EXIT_CONTOH: code }, false, true)).toEqual({ kind: 'electron' });
  });

  it('keeps its arguments and says once whether it is on the sample office', () => {
    const argv = ['lajur', '--no-sandbox', '--contoh', '--home=/data'];
    expect(argumentsAnew(argv, true)).toEqual(['--no-sandbox', '--home=/data', '--contoh']);
    expect(argumentsAnew(argv, false)).toEqual(['--no-sandbox', '--home=/data']);
  });
});
