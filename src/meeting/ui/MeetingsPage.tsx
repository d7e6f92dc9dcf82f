import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {useStored} from '../../storage/ui/useStored';
import {Button} from '../../ui/Button';
import {Notice} from '../../ui/Notice';
import type {LagrumRegister} from '../../ui/lagrum/LagrumContext';
import {Rich, RichProvider} from '../../ui/lagrum/Rich';
import type {CitationWords} from '../../ui/lagrum/view';
import {PageShell} from '../../ui/PageShell';
import {LENGTH_MINUTES, LENGTHS} from '../lengths';
import {agendaOf, decodePlan, encodePlan, packagesOf, type Plan} from '../plan';
import {isUnderWay} from '../session';
import {moteSlot} from '../slots';
import type {PackageSummary} from '../view';
import chooseStyles from './Choose.module.css';
import sharedStyles from './Meetings.module.css';
import {Prepared} from './Prepared';
import {meetingTitle, usePlan} from './usePlan';

export interface MeetingsPageData {
  readonly paket: readonly PackageSummary[];
  /** The citations in what the meetings are for. */
  readonly citat: CitationWords;
  readonly register: LagrumRegister;
}

/** /mote/ – choose a ready meeting or put one together; the address holds what was chosen. */
export default function MeetingsPage({data: {paket, citat, register}}: {data: MeetingsPageData}) {
  const plan = usePlan();
  const history = useHistory();
  const setPlan = (next: Plan): void => {
    history.replace({...history.location, search: `?${encodePlan(next)}`});
  };
  return (
    <RichProvider citat={citat} register={register}>
      <PageShell
        wide
        title="Möte"
        lead="Öppna ett färdigt möte fem minuter innan ni börjar. Det finns ett till varje kursmodul och till fallen i Insatsguiden, på 30 eller 60 minuter."
      >
        <UnderWay paket={paket} />
        {plan && <Prepared plan={plan} paket={paket} onChange={setPlan} />}
        <section className={chooseStyles.section} aria-labelledby="valj">
          <h2 id="valj">{plan ? 'Välj ett annat möte' : 'Välj ett möte'}</h2>
          <noscript>
            <p>Mötena leds i webbläsaren och behöver JavaScript.</p>
          </noscript>
          {paket.length === 0 && <p>Det finns inga färdiga möten än.</p>}
          {groupsOf(paket).map(([grupp, list]) => (
            <details key={grupp} className={chooseStyles.group}>
              <summary>
                <h3>{grupp}</h3> <span className={sharedStyles.small}>{list.length} möten</span>
              </summary>
              <ul className={chooseStyles.packages}>
                {list.map(({id, titel, syfte}) => (
                  <li key={id}>
                    <p className={chooseStyles.packageTitle}>{titel}</p>
                    <p className={sharedStyles.small}>
                      <Rich text={syfte} />
                    </p>
                    <p className={chooseStyles.lengths}>
                      {LENGTHS.map((langd) => (
                        <Link
                          key={langd}
                          to={`/mote/?${encodePlan({slag: 'paket', paket: id, langd})}`}
                          aria-label={`${titel}, ${LENGTH_MINUTES[langd]} minuter`}
                        >
                          {LENGTH_MINUTES[langd]} minuter
                        </Link>
                      ))}
                    </p>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </section>
        <section className={chooseStyles.section} aria-labelledby="sa-gar-det-till">
          <h2 id="sa-gar-det-till">Så går det till</h2>
          <ol>
            <li>Välj ett möte. Ändra minuterna eller ta moment ur flera möten om ni vill.</li>
            <li>Skriv ut röstkort och blad. Korten räcker till alla möten.</li>
            <li>Öppna projektorns vy. Anteckningarna öppnas i ett eget fönster.</li>
            <li>
              Ni röstar med kort, pratar och röstar igen. Ingen röst går att koppla till någon.
            </li>
            <li>Efteråt ser ni vad ni var osäkra på, utan namn.</li>
          </ol>
          <p>
            <Link to="/mote/papper/">Skriv ut röstkort</Link>
          </p>
        </section>
      </PageShell>
    </RichProvider>
  );
}

function groupsOf(paket: readonly PackageSummary[]): [string, PackageSummary[]][] {
  const groups = new Map<string, PackageSummary[]>();
  for (const each of paket) groups.set(each.grupp, [...(groups.get(each.grupp) ?? []), each]);
  return [...groups];
}

/** A meeting that was left in the middle, here or before a crash. */
function UnderWay({paket}: Pick<MeetingsPageData, 'paket'>) {
  const {value, erase} = useStored(moteSlot);
  const {pagar} = value;
  const plan = pagar && isUnderWay(pagar) ? decodePlan(pagar.plan) : undefined;
  if (!pagar || !plan) return null;
  const agenda = agendaOf(plan, paket);
  const known = packagesOf(plan).some((id) => paket.some((each) => each.id === id));
  if (!known) return null;
  return (
    <Notice icon="mote" label="Ett möte pågår" title={meetingTitle(plan, agenda)}>
      <p className={sharedStyles.buttons}>
        <Link to={`/mote/led/?${pagar.plan}`}>Fortsätt mötet</Link>
        <Button look="quiet" onClick={erase}>
          Avsluta och radera det
        </Button>
      </p>
    </Notice>
  );
}
