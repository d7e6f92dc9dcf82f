import Link from '@docusaurus/Link';
import {ReportFault} from '../../knowledge/ui/ReportFault';
import {RichProvider} from '../../ui/lagrum/Rich';
import {PageShell} from '../../ui/PageShell';
import {PrintButton} from '../../ui/PrintButton';
import type {ReasoningData} from './guideData';
import {Reasoning} from './reasoning/Reasoning';
import styles from './reasoning/Reasoning.module.css';

/** Every question, criterion, source and outcome of the guide, for an expert to read and question. */
export default function ReasoningPage({data}: {data: ReasoningData}) {
  const {model, byggd} = data;
  return (
    <PageShell
      wide
      title={TITLE}
      lead={LEAD}
      shownLead={
        <>
          {LEAD} Ser du ett fel? <a href="#rapportera">Rapportera det</a>.
        </>
      }
    >
      <RichProvider {...data}>
        <article className={styles.page}>
          <Reasoning model={model} />
          <p>
            <Link to="/guide/">Till Insatsguiden</Link>
          </p>
          <div id="rapportera" data-no-print>
            <PrintButton>Skriv ut sidan</PrintButton>{' '}
            <ReportFault page={{titel: TITLE, url: URL_HERE, uppdaterad: byggd}} />
          </div>
        </article>
      </RichProvider>
    </PageShell>
  );
}

const TITLE = 'Så här resonerar guiden';
const LEAD =
  'Alla frågor, villkor, regler och lagrum som Insatsguiden använder. Sidan görs av samma data som guiden räknar med.';
const URL_HERE = '/guide/sa-resonerar-guiden/';
