import {useId, useState} from 'react';
import Link from '@docusaurus/Link';
import {DateText} from '../../ui/DateText';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import {Notice} from '../../ui/Notice';
import {PageShell} from '../../ui/PageShell';
import {hintsFor} from '../hints';
import type {Form} from '../schema';
import {NOT_A_SYSTEM} from '../sheet';
import {fieldsOf, isEmpty, orphans, withText, type TextUnit} from '../values';
import {withoutFinding} from '../review';
import {DraftBar} from './DraftBar';
import {FormActions} from './FormActions';
import {FormField} from './FormField';
import type {CitedParts} from '../../ui/lagrum/view';
import {FormText, FormTextProvider} from './FormText';
import {GuardedText} from './GuardedText';
import type {FieldTools} from './fieldTools';
import {useFormEditor} from './useFormEditor';
import {WholePicture} from './WholePicture';
import styles from './FormPage.module.css';

export interface FormPageData {
  readonly form: Form;
  readonly cited: Readonly<Record<string, CitedParts>>;
  readonly register: LagrumRegister;
  readonly sources: readonly {readonly id: string; readonly titel: string; readonly url?: string}[];
  readonly related: readonly {readonly text: string; readonly to: string}[];
}

/** A form, checklist or card: to fill in, to print and to read without scripts. */
export default function FormPage({data}: {data: FormPageData}) {
  const {form} = data;
  return (
    <PageShell title={form.titel} lead={form.sammanfattning}>
      <LagrumProvider register={data.register}>
        <FormTextProvider texts={data.cited}>
          <Notice
            icon="info"
            label="Det här är inte ett verksamhetssystem"
            className={styles.notice}
          >
            <p>{NOT_A_SYSTEM.replace('Det här är inte ett verksamhetssystem. ', '')}</p>
          </Notice>
          <FilledForm form={form} />
          <PageFacts data={data} />
        </FormTextProvider>
      </LagrumProvider>
    </PageShell>
  );
}

function FilledForm({form}: {form: Form}) {
  const editor = useFormEditor(form);
  const [blank, setBlank] = useState(false);
  const values = blank ? {} : editor.state.values;
  const findings = blank ? [] : editor.findings;
  const stopped = findings.length > 0 || (!blank && editor.unguarded);
  const left = orphans(form, values);
  const twice = repeatedLabels(form);

  const tools: FieldTools = {
    setValue: editor.setValue,
    guard: (key) => ({
      findings: findings.filter((finding) => finding.key === key),
      onBlur: editor.pause,
      onSettle: editor.settle,
      onRemove: (finding) => {
        editor.setValues(withoutFinding(form, editor.state.values, finding));
      },
    }),
  };

  return (
    <>
      {editor.ready && <DraftBar editor={editor} />}
      <noscript>
        <p>Utan JavaScript kan du läsa och skriva ut sidan, och fylla i den för hand.</p>
      </noscript>
      {stopped && (
        <p className={styles.stopped}>
          Utskriften är stoppad. Gå tillbaka till sidan och ta ställning till de markerade orden.
        </p>
      )}
      <form
        className={styles.form}
        data-stopped={stopped || undefined}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {form.delar.map(({rubrik, hjalp, falt}, part) => (
          <section key={rubrik} className={styles.part}>
            <h2 id={`del-${part + 1}`}>{rubrik}</h2>
            {hjalp && (
              <p className={styles.help}>
                <FormText>{hjalp}</FormText>
              </p>
            )}
            {falt.map((field) => (
              <FormField
                key={field.id}
                field={field}
                values={values}
                tools={tools}
                labelHidden={field.etikett === rubrik}
                partId={twice.has(field.etikett) ? `del-${part + 1}` : undefined}
              />
            ))}
          </section>
        ))}
        {left.length > 0 && (
          <section className={styles.part}>
            <h2>Från en äldre version av blanketten</h2>
            <p>
              De här frågorna finns inte längre, eller besvaras på ett annat sätt nu. Det du skrev
              finns kvar. Flytta det till rätt plats och radera det sedan här.
            </p>
            {left.map((unit) => (
              <LeftField
                key={unit.key}
                unit={unit}
                guard={tools.guard(unit.key)}
                onChange={(text) => {
                  editor.setValues(withText(editor.state.values, unit.key, text), unit.key);
                }}
              />
            ))}
          </section>
        )}
        <WholePicture form={form} values={values} />
      </form>
      {editor.ready && <Review editor={editor} form={form} />}
      <section className={styles.after}>
        <h2>Gör sedan</h2>
        <ul>
          {form.efter.map((text) => (
            <li key={text}>
              <FormText>{text}</FormText>
            </li>
          ))}
        </ul>
      </section>
      {editor.ready && <FormActions form={form} editor={editor} onBlank={setBlank} />}
    </>
  );
}

/** Labels that stand more than once in a form, so that only the heading above tells them apart. */
function repeatedLabels(form: Form): ReadonlySet<string> {
  const labels = fieldsOf(form).map(({etikett}) => etikett);
  return new Set(labels.filter((label, index) => labels.indexOf(label) !== index));
}

interface LeftFieldProps {
  unit: TextUnit;
  guard: ReturnType<FieldTools['guard']>;
  onChange: (text: string) => void;
}

/** An answer that the form has no question for any more: to read, move and empty. */
function LeftField({unit: {label, text}, guard, onChange}: LeftFieldProps) {
  const id = useId();
  return (
    <div className={styles.left}>
      <label id={`${id}-namn`} htmlFor={id}>
        {label}
      </label>
      <GuardedText
        {...guard}
        id={id}
        labelledBy={`${id}-namn`}
        value={text}
        rows={2}
        onChange={onChange}
      />
    </div>
  );
}

/** What is still open: words to decide about and things that do not hang together. */
function Review({editor, form}: {editor: ReturnType<typeof useFormEditor>; form: Form}) {
  const {values} = editor.state;
  const hints = isEmpty(values) ? [] : hintsFor(form, values).map(({saga}) => saga);
  const {findings} = editor;
  return (
    <div id="granska" tabIndex={-1} className={styles.review} data-no-print>
      {findings.length > 0 && (
        <Notice
          tone="caution"
          icon="skold"
          label={
            findings.length === 1
              ? 'Ett ord kan röja någon'
              : `${findings.length} ord kan röja någon`
          }
        >
          <p>
            Utskrift, Word och fil är stoppade tills du har ändrat texten eller markerat att ordet
            inte röjer någon. Vakten hittar inte allt: läs alltid igenom själv.
          </p>
          <ul>
            {findings.map(({key, start, text, label}) => (
              <li key={`${key}-${start}`}>
                ”{text}” – {label}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {hints.length > 0 && (
        <Notice icon="fraga" label="Hänger det ihop?">
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function PageFacts({data: {form, sources, related}}: {data: FormPageData}) {
  return (
    <footer className={styles.facts}>
      {related.length > 0 && (
        <div data-no-print>
          <h2>Läs mer</h2>
          <ul>
            {related.map(({text, to}) => (
              <li key={to}>
                <Link to={to}>{text}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h2 data-no-print>Om underlaget</h2>
      <p>
        Ägare: {form.agare}. Uppdaterad <DateText date={form.uppdaterad} />.{' '}
        {form.granskad === 'nej' ? (
          'Inte granskad av verksamheten ännu.'
        ) : (
          <>
            Granskad <DateText date={form.granskad} />.
          </>
        )}{' '}
        Granskas senast <DateText date={form.granskaSenast} />.
      </p>
      <p data-no-print>
        Källor:{' '}
        {sources.map(({id, titel, url}, index) => (
          <span key={id}>
            {index > 0 && '; '}
            {url ? <a href={url}>{titel}</a> : titel}
          </span>
        ))}
        .
      </p>
    </footer>
  );
}
