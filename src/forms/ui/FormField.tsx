import {useId} from 'react';
import clsx from 'clsx';
import {CopyButton} from '../../ui/CopyButton';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import type {Field} from '../schema';
import {chosenValue, rowsValue, textValue, type Values} from '../values';
import {FormText} from './FormText';
import {GuardedText} from './GuardedText';
import {TableField} from './TableField';
import type {FieldTools} from './fieldTools';
import styles from './FormField.module.css';

interface FormFieldProps {
  field: Field;
  values: Values;
  tools: FieldTools;
  /** The part's heading says the same. */
  labelHidden?: boolean;
  /** The part's heading, when it is needed to tell the field from others with the same label. */
  partId?: string | undefined;
}

/** One field, of whatever kind, with its label and help. */
export function FormField({field, values, tools, labelHidden = false, partId}: FormFieldProps) {
  const base = useId();
  const labelId = `${base}-namn`;
  const helpId = field.hjalp ? `${base}-hjalp` : undefined;
  const value = values[field.id];
  const help = field.hjalp && (
    <p className={styles.help} id={helpId}>
      <FormText>{field.hjalp}</FormText>
    </p>
  );
  const set = (next: Values[string]) => {
    tools.setValue(field.id, next);
  };

  switch (field.typ) {
    case 'text':
    case 'kort':
      return (
        <div className={styles.field}>
          <label className={styles.label} id={labelId} htmlFor={base}>
            {field.etikett}
          </label>
          {help}
          <GuardedText
            {...tools.guard(field.id)}
            id={base}
            labelledBy={partId ? `${labelId} ${partId}` : labelId}
            describedBy={helpId}
            value={textValue(value)}
            rows={field.typ === 'kort' ? 1 : (field.rader ?? 3)}
            single={field.typ === 'kort'}
            onChange={set}
          />
        </div>
      );
    case 'datum':
      return (
        <div className={styles.field}>
          <label className={styles.label} htmlFor={base}>
            {field.etikett}
          </label>
          {help}
          <input
            id={base}
            className={styles.date}
            type="date"
            value={textValue(value)}
            aria-describedby={helpId}
            onChange={(event) => {
              set(event.target.value);
            }}
          />
          <span className={styles.datePrinted} aria-hidden="true">
            {textValue(value)}
          </span>
        </div>
      );
    case 'kryss':
    case 'val': {
      const chosen = field.typ === 'val' ? [textValue(value)] : chosenValue(value);
      return (
        <fieldset className={styles.group} aria-describedby={helpId}>
          <legend className={styles.label}>
            {labelHidden ? <VisuallyHidden>{field.etikett}</VisuallyHidden> : field.etikett}
          </legend>
          {help}
          <div className={clsx(field.typ === 'val' && styles.oneOf)}>
            {field.alternativ.map(({id, text}) => (
              <label key={id} className={styles.choice}>
                <input
                  type={field.typ === 'val' ? 'radio' : 'checkbox'}
                  name={`${base}-val`}
                  checked={chosen.includes(id)}
                  onChange={(event) => {
                    if (field.typ === 'val') set(id);
                    else if (event.target.checked) set([...chosen, id]);
                    else set(chosen.filter((other) => other !== id));
                  }}
                />
                <span>
                  <FormText plain>{text}</FormText>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      );
    }
    case 'raknare':
      return (
        <fieldset className={styles.group} aria-describedby={helpId}>
          <legend className={styles.label}>{field.etikett}</legend>
          {help}
          {field.alternativ.map(({id, text}) => (
            <label key={id} className={styles.counter}>
              <span>{text}</span>
              <input
                type="number"
                min={0}
                max={99999}
                inputMode="numeric"
                value={rowsValue(value)[0]?.[id] ?? ''}
                onChange={(event) => {
                  set([{...rowsValue(value)[0], [id]: event.target.value}]);
                }}
              />
              <span className={styles.countPrinted} aria-hidden="true">
                {rowsValue(value)[0]?.[id] ?? ''}
              </span>
            </label>
          ))}
        </fieldset>
      );
    case 'tabell':
      return (
        <div className={styles.tableField}>
          <p className={styles.label} id={labelId}>
            {field.etikett}
          </p>
          {help}
          <TableField
            field={field}
            rows={rowsValue(value)}
            labelledBy={labelId}
            tools={tools}
            onChange={set}
          />
        </div>
      );
    case 'mening':
      return (
        <div className={styles.field}>
          <p className={styles.label}>{field.etikett}</p>
          {help}
          <ul className={styles.phrases}>
            {field.meningar.map((text) => (
              <li key={text}>
                <span>
                  <FormText>{text}</FormText>
                </span>
                <CopyButton text={text}>Kopiera</CopyButton>
              </li>
            ))}
          </ul>
        </div>
      );
  }
}
