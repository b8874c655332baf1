import { findText, observationRoles, type Framework } from '@actionline/core';
import type { ReactNode } from 'react';
import { SelectField } from '../shell/fields.js';
import type { DescriptionWords } from '../words/description.js';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly words: DescriptionWords;
}

/** Which measure of the framework, or which document or act to be delivered. */
export function MeasureChoice({
  words,
  framework,
  lang,
  ...field
}: ChoiceProps & { readonly framework: Framework; readonly lang: string }): ReactNode {
  const { value } = field;
  const deliverables = framework.targets.filter(({ requirement }) => requirement.kind === 'deliverable');
  const isOther = value !== '' && ![...framework.measures, ...deliverables].some(({ id }) => id === value);
  return (
    <SelectField {...field} options={[['', words.pick], ...(isOther ? [[value, value] as const] : [])]}>
      <Named label={words.ofMeasures} all={framework.measures} lang={lang} />
      {deliverables.length > 0 && <Named label={words.ofDeliverables} all={deliverables} lang={lang} />}
    </SelectField>
  );
}

function Named({
  label,
  all,
  lang,
}: {
  readonly label: string;
  readonly all: readonly Pick<Framework['measures'][number], 'id' | 'label'>[];
  readonly lang: string;
}): ReactNode {
  return (
    <optgroup label={label}>
      {all.map((one) => (
        <option key={one.id} value={one.id}>
          {findText(one.label, lang)?.text ?? ''}
        </option>
      ))}
    </optgroup>
  );
}

/** What the figures speak about. */
export function RoleChoice({ words, ...field }: ChoiceProps): ReactNode {
  return (
    <SelectField
      {...field}
      options={[['', words.pick], ...observationRoles.map((role) => [role, words.observationRoles[role]] as const)]}
    />
  );
}
