import { Button } from '@mantine/core';
import { useState } from 'react';
import { JENIS_DOKUMEN, type JenisDokumen, type RapatState } from '../../../shared/domain/rapat/rapat-state';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';
import { actOrTell } from '../../parts/act/act';
import { FileChip } from '../../parts/chips/chips';
import { rapatStrings } from '../../parts/rapat/rapat.strings';
import { showTrouble } from '../../ui/toast';
import classes from './agenda.module.css';
import { agendaStrings } from './agenda.strings';

const strings = agendaStrings.dokumen;

interface SectionProps {
  readonly rapat: RapatState;
  readonly mayKeep: boolean;
}

/** Makes a paper and keeps it: first its bytes, then the entry that names them. */
async function makeDokumen(rapat: string, jenis: JenisDokumen): Promise<void> {
  const made = await whileSaving(call('rapat:make-dokumen', { rapat, jenis }));
  if (!made.ok) {
    showTrouble(errorSentence(made.error));
    return;
  }
  const done = strings.made(rapatStrings.jenis(jenis));
  await actOrTell({ type: 'rapat.dokumen', data: { rapat, jenis, lampiran: made.value }, done });
}

function Line({ rapat, mayKeep, jenis }: SectionProps & { readonly jenis: JenisDokumen }) {
  const [isMaking, setMaking] = useState(false);
  const made = rapat.dokumen.find((one) => one.jenis === jenis);
  const label = rapatStrings.jenis(jenis);
  const needs = jenis === 'notula' && rapat.notula === null ? strings.needs.notula : null;
  const make = (): void => {
    setMaking(true);
    void makeDokumen(rapat.stream, jenis).finally(() => {
      setMaking(false);
    });
  };
  return (
    <li className={classes.dokumen} aria-label={label}>
      <span className={classes.jenis}>{label}</span>
      <span className={classes.made}>
        {made === undefined ? (
          <span className={classes.dim}>{needs ?? strings.notYet}</span>
        ) : (
          <FileChip berkas={rapat.stream} file={made.lampiran} />
        )}
      </span>
      {mayKeep && needs === null && (
        <Button
          variant="default"
          loading={isMaking}
          aria-label={made === undefined ? strings.makeOf(label) : strings.againOf(label)}
          onClick={make}
        >
          {made === undefined ? strings.make : strings.again}
        </Button>
      )}
    </li>
  );
}

/** The three papers of a rapat: made as Word files, saved by a press. */
export function DokumenList(props: SectionProps) {
  return (
    <section className={classes.section} aria-label={strings.title}>
      <h3>{strings.title}</h3>
      <ul className={classes.lines}>
        {JENIS_DOKUMEN.map((jenis) => (
          <Line key={jenis} {...props} jenis={jenis} />
        ))}
      </ul>
      {props.mayKeep && <p className={classes.dim}>{strings.hint}</p>}
    </section>
  );
}
