import * as z from 'zod';
import type { CommandType } from '../../lib/command-versions';
import { ActForm, type ActFormProps } from './act-form';
import { ReasonField, reasonWrong } from './fields';

const reasonSchema = z.object({ reason: z.string() });

type Asked<Type extends CommandType> = Pick<
  ActFormProps<{ readonly reason: string }, Type>,
  'draftKey' | 'lead' | 'submit' | 'type' | 'onClose'
>;

/** A form that asks for nothing but the reason. */
export function ReasonAct<Type extends CommandType>({
  label,
  data,
  done,
  ...asked
}: Asked<Type> & {
  readonly label: string;
  readonly data: (reason: string) => ReturnType<ActFormProps<{ readonly reason: string }, Type>['data']>;
  readonly done: string;
}) {
  return (
    <ActForm
      {...asked}
      schema={reasonSchema}
      empty={{ reason: '' }}
      missing={({ reason }) => reasonWrong(reason)}
      data={({ reason }) => data(reason.trim())}
      done={() => done}
    >
      {(form) => <ReasonField form={form} label={label} isFirst />}
    </ActForm>
  );
}
