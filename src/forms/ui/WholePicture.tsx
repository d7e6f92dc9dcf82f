import clsx from 'clsx';
import {Icon} from '../../ui/Icon';
import type {IconName} from '../../ui/iconPaths';
import type {Field, Form, LifeArea} from '../schema';
import {fieldsOf, textValue, type Values} from '../values';
import styles from './WholePicture.module.css';

const ICON: Readonly<Record<LifeArea, IconName>> = {
  'fysisk-halsa': 'fysiskHalsa',
  'psykisk-halsa': 'psykiskHalsa',
  relationer: 'relationer',
  skolsituation: 'skolsituation',
  hemsituation: 'hemsituation',
  fritid: 'fritid',
};

type AreaField = Extract<Field, {typ: 'val'}> & {livsomrade: LifeArea};

const isArea = (field: Field): field is AreaField =>
  field.typ === 'val' && field.livsomrade !== undefined;

/**
 * The whole picture: a row for each life area, as far along as its answer. Colour adds to the words
 * and the marks, and says nothing by itself.
 */
export function WholePicture({form, values}: {form: Form; values: Values}) {
  const areas = fieldsOf(form).filter(isArea);
  if (areas.length === 0) return null;
  return (
    <section className={styles.whole} aria-labelledby="helhetsbild">
      <h2 id="helhetsbild">Helhetsbilden</h2>
      <p>Ju fler fyllda rutor, desto mer stöd behövs.</p>
      <ul className={styles.picture}>
        {areas.map((field) => (
          <Area key={field.id} field={field} chosen={textValue(values[field.id])} />
        ))}
      </ul>
    </section>
  );
}

function Area({field, chosen}: {field: AreaField; chosen: string}) {
  // Not knowing is no amount of support: it fills nothing.
  const steps = field.alternativ.filter(({id}) => id !== 'vet-inte');
  const at = steps.findIndex(({id}) => id === chosen);
  return (
    <li className={clsx(styles.area, styles[field.livsomrade])}>
      <span className={styles.name}>
        <Icon name={ICON[field.livsomrade]} size="large" /> {field.etikett}
      </span>
      <span className={styles.marks} aria-hidden="true">
        {steps.map(({id}, index) => (
          <span key={id} className={clsx(styles.mark, index <= at && styles.on)} />
        ))}
      </span>
      <span className={styles.answer}>
        {field.alternativ.find(({id}) => id === chosen)?.text ?? 'Inte ifyllt'}
      </span>
    </li>
  );
}
