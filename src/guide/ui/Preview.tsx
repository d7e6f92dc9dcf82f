import {Notice} from '../../ui/Notice';
import type {Resultat} from '../guide';
import type {GuideModel} from '../model';
import {UTFALL_ETIKETT, type Utfall} from '../types';
import {Verdict} from './Verdict';
import styles from './Guide.module.css';

interface PreviewProps {
  readonly model: GuideModel;
  readonly result: Resultat;
}

const SHOWN = {passar: 6, 'kan-passa': 4} as const;

/** The picture so far, from the stated number of answered questions on, and what is missing in it. */
export function Preview({model, result}: PreviewProps) {
  const {listor, kvar} = result;
  return (
    <aside className={styles.preview} aria-label="Bilden hittills">
      <h2 className={styles.previewHeading}>Bilden hittills</h2>
      {result.akut && (
        <Notice tone="protection" icon="skold" label="Skyddet först">
          <p>Ring 112 vid fara för liv.</p>
        </Notice>
      )}
      {kvar.preliminar ? (
        <>
          <Some model={model} utfall="passar" slugs={listor.passar} />
          <Some model={model} utfall="kan-passa" slugs={listor.kanPassa} />
          <NotSettled model={model} result={result} />
          <p>
            <small>Preliminärt. Fler svar kan ändra bilden.</small>
          </p>
        </>
      ) : (
        <p>Efter fyra besvarade frågor visas en första bild här.</p>
      )}
    </aside>
  );
}

interface SomeProps {
  readonly model: GuideModel;
  readonly utfall: keyof typeof SHOWN & Utfall;
  readonly slugs: readonly string[];
}

function Some({model, utfall, slugs}: SomeProps) {
  const more = slugs.length - SHOWN[utfall];
  if (slugs.length === 0) return null;
  return (
    <ul className={styles.picture}>
      {slugs.slice(0, SHOWN[utfall]).map((slug) => {
        const insats = model.insatser.find((known) => known.slug === slug);
        return (
          <li key={slug}>
            <Verdict utfall={utfall} /> <span>{insats?.kortnamn ?? insats?.titel ?? slug}</span>
          </li>
        );
      })}
      {more > 0 && (
        <li>
          … och {more} till som {UTFALL_ETIKETT[utfall].toLowerCase()}
        </li>
      )}
    </ul>
  );
}

/** What stands open: insatser that wait, the 9 § 8 check, and the questions that would tell. */
function NotSettled({model, result}: PreviewProps) {
  const {listor, kvar, nioAtta} = result;
  const open = listor.garInteAttAvgora.length;
  const next = model.fragor.find((question) => question.nr === kvar.nasta)?.rubrik;
  return (
    <>
      {open > 0 && (
        <p>
          {open === 1 ? 'En insats går' : `${open} insatser går`} inte att avgöra än. Svar saknas.
        </p>
      )}
      {nioAtta.varde !== 'ej-relevant' && (
        <p>
          <strong>9 § 8 LSS:</strong> {nioAtta.etikett}
        </p>
      )}
      <p>
        {kvar.saknas.length === 0
          ? 'Inget svar som behövs saknas.'
          : `Det saknas ${kvar.saknas.length} svar.`}
        {next !== undefined && <> Nästa fråga: {next}.</>}
      </p>
    </>
  );
}
