import { openCalls } from '../../../shared/domain/berkas/called-berkas';
import type { Task } from '../../../shared/domain/berkas/berkas-state';
import { useSession } from '../../lib/session';
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

/** What the SOP prints beside a step; what the form of a step in work asks for itself is not said twice. */
export function Kelengkapan({ task }: { readonly task: Task }) {
  const { person } = useSession();
  const isAsked =
    task.status === 'dikerjakan' && task.takenBy === person.stream && openCalls(task, null).length === 0;
  return (
    <dl className={classes.list}>
      {!isAsked && <Words head={strings.requires} words={task.requires} />}
      <Words head={strings.duration} words={task.duration === null ? [] : [task.duration.text]} />
      {!isAsked && <Words head={strings.outputs} words={task.outputs} />}
      <Words head={strings.lane} words={[task.laneLabel]} />
      {task.with.length > 0 && <Words head={strings.partners} words={task.with} />}
    </dl>
  );
}
