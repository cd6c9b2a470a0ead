import type { Task } from '../../../shared/domain/berkas/berkas-state';
import classes from './kelengkapan.module.css';
import { kelengkapanStrings as strings } from './kelengkapan.strings';

function Words({ head, words }: { readonly head: string; readonly words: readonly string[] }) {
  return (
    <div className={classes.item}>
      <dt className={classes.head}>{head}</dt>
      <dd>
        {words.length === 0 ? (
          <span className={classes.none}>{strings.none}</span>
        ) : (
          <ul className={classes.words}>
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

/** What the SOP prints beside a step: who, what it needs, how long it may take, what comes out. */
export function Kelengkapan({ task }: { readonly task: Task }) {
  return (
    <dl className={classes.list}>
      <Words head={strings.requires} words={task.requires} />
      <Words head={strings.duration} words={task.duration === null ? [] : [task.duration.text]} />
      <Words head={strings.outputs} words={task.outputs} />
      <Words head={strings.lane} words={[task.laneLabel]} />
      {task.with.length > 0 && <Words head={strings.partners} words={task.with} />}
    </dl>
  );
}
