import { Select } from '@mantine/core';
import type { HeldTask } from '../../db/held-query';
import { useNames } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { BerkasChip } from '../chips/chips';
import { canRelease, choiceOf, heldKey, TO_QUEUE, type HandOnChoices } from './hand-on-values';
import classes from './hand-on.module.css';
import { handOnStrings as strings } from './hand-on.strings';

interface HandOnFieldProps {
  readonly tasks: readonly HeldTask[];
  readonly choices: HandOnChoices;
  readonly onChange: (choices: HandOnChoices) => void;
}

/** One task in hand: berkas, step, since when. */
export function HeldTaskWords({ task: { row } }: { readonly task: HeldTask }) {
  const format = useFormat();
  const { stream, nomor, title, tertutup, no, text, takenAt } = row;
  return (
    <div>
      <BerkasChip {...{ stream, nomor, title }} isClosed={tertutup} />
      <div className={classes.dim}>{strings.step(no, text)}</div>
      {takenAt !== null && <div className={classes.dim}>{strings.since(format.moment(takenAt))}</div>}
    </div>
  );
}

/** Tasks somebody is about to lose, and for each who goes on with it: another holder, or whoever takes it from the queue. */
export function HandOnField({ tasks, choices, onChange }: HandOnFieldProps) {
  const nameOf = useNames();
  if (tasks.length === 0) return null;
  return (
    <div className={classes.group}>
      <p>{strings.lead(tasks.length)}</p>
      <ul className={classes.list} aria-label={strings.list}>
        {tasks.map((task) => (
          <li key={heldKey(task)} className={classes.item}>
            <HeldTaskWords task={task} />
            {choiceOf(task, choices) === null ? (
              <span className={classes.dim}>{strings.nobody}</span>
            ) : (
              <Select
                aria-label={strings.choose(task.row.nomor)}
                allowDeselect={false}
                data={[
                  ...(canRelease(task) ? [{ value: TO_QUEUE, label: strings.toQueue }] : []),
                  ...task.able.map((person) => ({ value: person, label: nameOf(person) })),
                ]}
                value={choiceOf(task, choices)}
                onChange={(to) => {
                  if (to !== null) onChange({ ...choices, [heldKey(task)]: to });
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
