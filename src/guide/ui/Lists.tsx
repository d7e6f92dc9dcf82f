import Link from '@docusaurus/Link';
import {Disclosure} from '../../ui/Disclosure';
import {groupByVerdict, type Huvudmannagrupp, type Utfallsgrupp} from '../explain/groups';
import {waitsFor} from '../explain/reasons';
import type {Forklaring} from '../explain/tree';
import type {Resultat} from '../guide';
import type {GuideModel} from '../model';
import {whyNot} from '../output';
import {UTFALL_ETIKETT, type Utfall} from '../types';
import {PERSONKRETS_RUBRIK} from '../underlag';
import {InsatsResult, Why} from './InsatsResult';
import {Verdict} from './Verdict';
import styles from './Guide.module.css';

const LEAD: Readonly<Record<Utfall, string>> = {
  passar: 'Svaren pekar mot de här insatserna. De ska prövas av den som beslutar.',
  'kan-passa': 'Möjliga, beroende på bedömning eller på vad barnet och familjen vill.',
  'gar-inte-att-avgora-an': 'Ett svar saknas. Det är inget nej.',
  'passar-inte': 'Svarar inte mot svaren så som de är nu. Skälet står vid varje.',
};

interface ListsProps {
  readonly model: GuideModel;
  readonly result: Resultat;
  /** Those to show: in danger, what safety has already shown is left out. */
  readonly trees: readonly Forklaring[];
}

/** The insatser by verdict, then by huvudman. */
export function Lists({model, result, trees}: ListsProps) {
  return groupByVerdict(model, trees).map((group) => (
    <section
      key={group.utfall}
      data-lista={group.utfall}
      aria-labelledby={`lista-${group.utfall}`}
      className={styles.verdictGroup}
    >
      <h3 id={`lista-${group.utfall}`}>
        {UTFALL_ETIKETT[group.utfall]} ({group.antal})
      </h3>
      <p>{LEAD[group.utfall]}</p>
      {group.utfall === 'passar-inte' ? (
        <Disclosure summary={`Visa det som inte passar (${group.antal})`}>
          <Group model={model} result={result} group={group} />
        </Disclosure>
      ) : (
        <Group model={model} result={result} group={group} />
      )}
    </section>
  ));
}

interface GroupProps {
  readonly model: GuideModel;
  readonly result: Resultat;
  readonly group: Utfallsgrupp;
}

function Group({model, result, group}: GroupProps) {
  return (
    <>
      <ByHuvudman model={model} result={result} groups={group.huvudman} />
      <Personkrets model={model} trees={group.personkrets} />
    </>
  );
}

interface ByHuvudmanProps {
  readonly model: GuideModel;
  readonly result: Resultat;
  readonly groups: readonly Huvudmannagrupp[];
}

/** One card for each insats, under who answers for it. */
export function ByHuvudman({model, result, groups}: ByHuvudmanProps) {
  return groups.map(({etikett, trad}) => (
    <div key={etikett} className={styles.huvudman}>
      <h4>{etikett}</h4>
      <ul className={styles.results}>
        {trad.map((tree) => (
          <InsatsResult
            key={tree.insats}
            model={model}
            tree={tree}
            right={model.texter.rattAttAnsoka}
            waits={waitsFor(tree, result.nioAtta, result.kvar.saknas).map(
              (id) => model.fakta.find((fact) => fact.id === id)?.fraga ?? id,
            )}
            heading="h5"
          />
        ))}
      </ul>
    </div>
  ));
}

/** All that only the personkrets excludes: the reason once, not a card for each. */
function Personkrets({model, trees}: {model: GuideModel; trees: readonly Forklaring[]}) {
  const [first] = trees;
  if (!first) return null;
  const rows = trees.flatMap((tree) => {
    const insats = model.insatser.find((known) => known.slug === tree.insats);
    return insats ? [{tree, insats}] : [];
  });
  return (
    <div className={styles.result} data-personkrets>
      <p className={styles.resultHead}>
        <Verdict utfall="passar-inte" />
      </p>
      <h4 className={styles.resultName}>{PERSONKRETS_RUBRIK}</h4>
      <p className={styles.reason}>{whyNot(first, model.texter.rattAttAnsoka)}</p>
      <ul className={styles.names}>
        {rows.map(({insats}) => (
          <li key={insats.slug}>
            <Link to={`/insatser/${insats.slug}/`}>{insats.titel}</Link>
          </li>
        ))}
      </ul>
      <Disclosure summary="Varför? Visa hela resonemanget" quiet>
        {rows.map(({tree, insats}) => (
          <div key={insats.slug} className={styles.part}>
            <h5>{insats.titel}</h5>
            <Why model={model} tree={tree} insats={insats} heading="h6" />
          </div>
        ))}
      </Disclosure>
    </div>
  );
}
