import {describe, expect, it, vi} from 'vitest';
import {readGuideModel} from '../../library/readGuide';
import {explainInsats} from './explainInsats';
import {reportRules} from './reportRules';

vi.setConfig({testTimeout: 120_000});

const model = readGuideModel(process.cwd());
const text = (slug: string): string => {
  const said = explainInsats(model, slug);
  return said.ok ? said.text : said.error;
};

describe("an insats's rules in Swedish", () => {
  it('hold its own conditions, each rule with reason and lagrum, and swaps', () => {
    const said = text('lss-korttidstillsyn');
    expect(said).toContain('Kräver personkrets 1, 2, 3.');
    expect(said).toContain('Visas för åldern 12–25.');
    expect(said).toContain('Utesluts när:');
    expect(said).toMatch(/Passar:\n- B17: när /);
    expect(said).toMatch(/Passar inte:\n- B21: när /);
    expect(said).toContain('[9 § 7 LSS');
    expect(text('bup-oppenvard')).toContain('G16: byts mot');
    expect(text('vuxenpsykiatri')).toContain('G16: ersätter');
  });

  it('are the steps for 9 § 8, and say when no rule speaks of an insats', () => {
    expect(text('lss-boende-barn-unga')).toContain('- Steg 18b, utred vidare: när ');
    expect(text('bup-mobil-mellanvard')).toContain('Den visas bara i katalogen.');
  });

  it('can be given for every insats, and suggest the nearest for one that does not exist', () => {
    for (const {slug} of model.insatser) expect(explainInsats(model, slug).ok).toBe(true);
    expect(text('lss-korttidsvistels')).toBe(
      'Insatsen ”lss-korttidsvistels” finns inte. Menade du ”lss-korttidsvistelse”?',
    );
  });

  it.each([
    ['Korttidsvistelse', 'lss-korttidsvistelse'],
    ['  korttidsvistelse sol ', 'korttidsvistelse-sol'],
    ['LSS-KORTTIDSVISTELSE', 'lss-korttidsvistelse'],
  ])('are found by title or short name: %s', (name, slug) => {
    expect(text(name)).toBe(text(slug));
    expect(text(name)).toContain(`(${slug})`);
  });

  it('suggest by name too, and ask which when several have the name', () => {
    expect(text('Ledsagarservise')).toContain('Menade du ”lss-ledsagarservice”?');
    const twins = {
      ...model,
      insatser: model.insatser.map((insats) => ({...insats, kortnamn: 'Samma'})),
    };
    const said = explainInsats(twins, 'samma');
    expect(said.ok ? '' : said.error).toMatch(/^Flera insatser heter ”samma”\. Välj bland: /);
  });

  it('end with what the named conditions mean, also those inside another', () => {
    const [, names = ''] = text('sis-ungdomshem').split('\nBegrepp:\n');
    expect(names).toContain('(SKYDD): Barnet är i fara nu ELLER ');
    expect(names).toContain('(AKUT): Oro eller fara: ”Ja, barnet är i fara nu” ELLER ');
    expect(names.match(/\(AKUT\)/g)).toHaveLength(1);
  });

  it('write every condition out', () => {
    for (const {slug} of model.insatser) {
      expect(text(slug)).not.toMatch(/Allt det här stämmer|Något av det här stämmer/);
    }
  });
});

describe('the report of the rules', () => {
  const report = reportRules(model);

  it('finds no rule and no line that is never true', () => {
    expect(report.silentRules).toEqual([]);
    expect(report.silentLines).toEqual([]);
  });

  it('reaches every insats but the one that only stands in the catalogue', () => {
    expect(report.unreached).toEqual(['bup-mobil-mellanvard']);
  });

  it('leaves without help only the needs that the specification names', () => {
    const stated = [
      'barnets-rost-otydlig',
      'skola-annan-ort',
      'normbrytande',
      'konflikter-i-familjen',
      'foraldrar-separerar-oense',
      'foraldrar-behover-verktyg',
      'tillsyn-fore-efter-skola',
      'utagerande-aggressivitet',
      'foraldrar-behover-avlastning',
    ];
    expect(
      report.needsAlone.map((row) => row.need).filter((need) => !stated.includes(need)),
    ).toEqual([]);
  });

  it('tells of the exclusions that safety makes on purpose, with an example', () => {
    for (const row of report.contradictions) {
      expect(['S2', 'S4']).toContain(row.against);
      expect(Object.keys(row.example).length).toBeGreaterThan(0);
    }
  });
});
