import Link from '@docusaurus/Link';
import {downloadText} from '../../storage/ui/download';
import {StorageConsent} from '../../storage/ui/StorageConsent';
import {useStored} from '../../storage/ui/useStored';
import {Button} from '../../ui/Button';
import {Icon} from '../../ui/Icon';
import type {IconName} from '../../ui/iconPaths';
import {PageShell} from '../../ui/PageShell';
import {Progress} from '../../ui/Progress';
import {calibration, standingOf, type Standing} from '../mastery';
import type {Progress as Kept} from '../progress';
import {kursframstegSlot} from '../slots';
import {makeResultFile} from '../statistics';
import type {CourseSummary} from '../view';
import {masteredIn, standingText, stateOf} from './standing';
import styles from './Pages.module.css';

export type ProgressData = {
  kurser: readonly CourseSummary[];
  /** The misconception each question is about. */
  missuppfattningar: Readonly<Record<string, string>>;
};

const STANDINGS: readonly {
  readonly id: Standing;
  readonly icon: IconName;
  readonly text: string;
}[] = [
  {id: 'saker-fel', icon: 'varning', text: 'Säker men fel: repetera först'},
  {id: 'kvar', icon: 'kryss', text: 'Finns kvar'},
  {id: 'osaker', icon: 'halv', text: 'Rätt, men du gissade'},
  {id: 'borta', icon: 'bock', text: 'Har du koll på'},
];

/** How far the learner has come: by course, by module and by misconception. Only she sees it. */
export default function ProgressPage({data}: {data: ProgressData}) {
  const {value} = useStored(kursframstegSlot);
  const items = data.kurser.flatMap(({moduler}) => moduler.flatMap(({fragor}) => fragor));
  const begun = items.some((item) => standingOf(value, item) !== 'ej-provad');
  const save = () => {
    const month = new Date().toISOString().slice(0, 7);
    const file = makeResultFile(value, items, month);
    downloadText(
      `samsyn-resultat-${month}.json`,
      `${JSON.stringify(file, null, 1)}\n`,
      'application/json',
    );
  };
  return (
    <PageShell
      title="Hur långt du har kommit"
      lead="Bilden räknas ut i din webbläsare och visas bara för dig. Ingen chef och ingen kollega kan se den."
    >
      {!begun && (
        <p>
          Du har inte svarat på några frågor än. <Link to="/kurser/">Välj en kurs</Link>.
        </p>
      )}
      <Calibration progress={value} items={items} />
      {data.kurser.map((course) => (
        <section key={course.id} aria-labelledby={`kurs-${course.id}`}>
          <h2 id={`kurs-${course.id}`}>
            <Link to={course.url}>{course.titel}</Link>
          </h2>
          <Progress
            label="Moduler klara"
            value={masteredIn(value, course)}
            max={course.moduler.length}
          />
          <ul className={styles.standings}>
            {course.moduler.map((each) => (
              <li key={each.modul}>
                <Link to={each.url}>{each.titel}</Link>:{' '}
                {standingText(stateOf(value, course, each))}
              </li>
            ))}
          </ul>
          <Misconceptions course={course} progress={value} texts={data.missuppfattningar} />
        </section>
      ))}
      {begun && (
        <section aria-labelledby="dela">
          <h2 id="dela">Hjälp kursen att bli bättre</h2>
          <p>
            Du kan lämna en anonym fil till den som äger kursen. I filen står bara vilka frågor du
            svarade på, ditt första svar, hur säker du var och vilken månad det är. Inget namn,
            ingen enhet och ingen dag.
          </p>
          <Button onClick={save}>Ladda ner anonym resultatfil</Button>
        </section>
      )}
      <StorageConsent slot={kursframstegSlot} />
    </PageShell>
  );
}

type KeptProps = {progress: Kept; items: Parameters<typeof calibration>[1]};

const SURE = {1: 'När du gissar', 2: 'När du tror', 3: 'När du är säker'} as const;

function Calibration({progress, items}: KeptProps) {
  const rows = calibration(progress, items).filter(({total}) => total > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="sakerhet">
      <h2 id="sakerhet">Vet du vad du vet?</h2>
      <ul>
        {rows.map(({saker, total, right}) => (
          <li key={saker}>
            {SURE[saker]} har du rätt {right} av {total} gånger.
          </li>
        ))}
      </ul>
    </section>
  );
}

type MisconceptionsProps = {
  course: CourseSummary;
  progress: Kept;
  texts: ProgressData['missuppfattningar'];
};

function Misconceptions({course, progress, texts}: MisconceptionsProps) {
  const items = course.moduler.flatMap(({fragor}) => fragor).filter(({poang}) => poang);
  const groups = STANDINGS.map((standing) => ({
    ...standing,
    found: items.filter((item) => standingOf(progress, item) === standing.id),
  })).filter(({found}) => found.length > 0);
  if (groups.length === 0) return null;
  return (
    <>
      <h3>Missuppfattningar du har prövat</h3>
      {groups.map(({id, icon, text, found}) => (
        <div key={id} className={styles.standing} data-lage={id}>
          <p className={styles.standingTitle}>
            <Icon name={icon} /> {text} ({found.length})
          </p>
          <ul>
            {found.map((item) => (
              <li key={item.id}>{texts[item.id]}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
