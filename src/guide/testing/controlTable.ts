/*
 * The control table: the rules as the experts' specification has them, one row a line, kept apart from
 * docs/guide/ and read by a second, slow and literal implementation (oracle.ts). A rule is therefore
 * written twice. Whoever changes a rule on purpose changes the row here too; a slip in one of the two
 * places is caught by the tests.
 */

/** id | condition | passar | kan passa | passar inte. A condition in hakparentes is the insats's alone. */
export const RADER = `
S1 | AKUT | orosanmalan-skyddsbedomning | skyddat-boende-barnahus [alder ≥ 21] | –
S2 | SKYDD | orosanmalan-skyddsbedomning | skyddat-boende-barnahus [alder ≥ 21] | familjeradgivning-samarbetssamtal
S3 | behov: sjalvskada-suicidtankar | bup-akut-heldygnsvard [AKUT], bup-oppenvard, en-vag-in [inte AKUT] | bup-akut-heldygnsvard | –
S4 | behov: hedersfortryck | – | skyddat-boende-barnahus, jourhem [alder ≤ 17 eller alder = okänd] | familjeradgivning-samarbetssamtal, natverksmote, familjebehandling, gemensamma-stodteamet, intensiv-hemmabaserad-behandling, foraldraskapsstodsprogram
B1 | behov: foraldrar-behover-avlastning och PK-JA | lss-avlosarservice, lss-korttidsvistelse | omvardnadsbidrag, lss-korttidstillsyn [alder ≥ 12 och SKOLA-PÅGÅR], anhorigstod | kontaktfamilj
B2 | behov: foraldrar-behover-avlastning och PK-NEJ | kontaktfamilj [alder ≤ 12], avlosning-sol [inte UTAN-NEDSÄTTNING] | korttidsvistelse-sol [inte UTAN-NEDSÄTTNING], omvardnadsbidrag [inte UTAN-NEDSÄTTNING], anhorigstod [inte UTAN-NEDSÄTTNING], rad-och-stod-serviceinsats | –
B3 | behov: foraldrar-behover-avlastning och PK-OKLAR | omvardnadsbidrag [inte UTAN-NEDSÄTTNING], avlosning-sol | en-vag-in, anonym-arendedragning | –
B4 | behov: natt-tillsyn och PK-JA | lss-korttidsvistelse, lss-personlig-assistans [omvardnadsbehov = omfattande] | lss-personlig-assistans, lss-avlosarservice, assistansersattning, omvardnadsbidrag | –
B5 | behov: hjalp-grundlaggande-behov / standig-tillsyn-medicinsk / medicinska-behov-hemma och PK-JA | lss-personlig-assistans | assistansersattning, kognitiva-hjalpmedel, bostadsanpassningsbidrag, omvardnadsbidrag, barn-och-ungdomsmedicin, habiliteringscentrum | hvb, sis-ungdomshem
B6 | behov: foraldrar-behover-verktyg | foraldraskapsstodsprogram, rad-och-stod-serviceinsats | habiliteringscentrum [HAB-GRUPP], gemensamma-stodteamet [FUNK och SOCIALT], familjebehandling, lss-radgivning-och-personligt-stod [PK-JA] | lss-avlosarservice
B7 | behov: konflikter-i-familjen | familjebehandling | rad-och-stod-serviceinsats, gemensamma-stodteamet [FUNK] | lss-personlig-assistans
B8 | behov: utagerande-aggressivitet och huvudorsak = funktionsnedsattning/blandad | gemensamma-stodteamet [FUNK], habiliteringscentrum [HAB-GRUPP] | bup-oppenvard, lss-avlosarservice [PK-JA], lss-korttidsvistelse [PK-JA], intensiv-hemmabaserad-behandling | sis-ungdomshem, mst-fft
B9 | behov: normbrytande eller behov: utagerande-aggressivitet och huvudorsak = normbrytande | intensiv-hemmabaserad-behandling, mst-fft [inte nedsattning: if / autism] | strukturerad-oppenvard, familjebehandling, mst-fft, sarskilt-kvalificerad-kontaktperson, mellantvang-lvu-22 [huvudorsak = normbrytande/blandad och UTAN-SAMTYCKE], hvb [hemmaMojligt = nej], sis-ungdomshem [huvudorsak = normbrytande och SKYDD och hemmaMojligt = nej och UTAN-SAMTYCKE] | lss-kontaktperson
B10 | behov: alkohol-droger-spel | strukturerad-oppenvard | mst-fft, ungdomsmottagning, bup-oppenvard, rad-och-stod-serviceinsats, vardcentral-bvc | –
B11 | behov: ensam-utan-vanner och PK-JA | lss-kontaktperson | lss-ledsagarservice, lss-korttidsvistelse | sarskilt-kvalificerad-kontaktperson
B12 | behov: behover-trygg-vuxen eller behov: ensam-utan-vanner och PK-NEJ eller behov: ensam-utan-vanner och PK-OKLAR | kontaktperson-sol | ungdomsmottagning, kontaktfamilj [alder ≤ 12], vardcentral-bvc [alder ≥ 21] | –
B13 | behov: fritid-med-stod och PK-JA | lss-ledsagarservice | lss-kontaktperson, fardtjanst, lss-korttidsvistelse | –
B14 | behov: fritid-med-stod och PK-NEJ eller behov: fritid-med-stod och PK-OKLAR | ledsagning-sol | kontaktperson-sol, fardtjanst | –
B15 | behov: miljobyte-sjalvstandighet / lov-och-sommar och PK-JA | lss-korttidsvistelse | lss-korttidstillsyn [alder ≥ 12 och SKOLA-PÅGÅR], lss-avlosarservice | –
B16 | behov: tillsyn-fore-efter-skola och alder ≤ 12 eller behov: tillsyn-fore-efter-skola och alder = okänd | fritidshem | lss-avlosarservice [PK-JA], lss-korttidstillsyn [alder = 12 och PK-JA och SKOLA-PÅGÅR], avlosning-sol [PK-NEJ eller PK-OKLAR] | –
B17 | behov: tillsyn-fore-efter-skola och alder ≥ 13 | lss-korttidstillsyn [PK-JA och SKOLA-PÅGÅR] | fritidshem [alder = 13], avlosning-sol [PK-NEJ eller PK-OKLAR eller SKOLA-SLUT], kontaktperson-sol [PK-NEJ eller PK-OKLAR], omvardnadsbidrag [inte UTAN-NEDSÄTTNING] | lss-avlosarservice
B18 | behov: syskon-paverkas | syskonstod | lss-avlosarservice [PK-JA], elevhalsa [inte SKOLA-SLUT], anhorigstod | –
B19 | behov: anhorig-sjuk-missbrukar | stodgrupp-barn | familjebehandling, rad-och-stod-serviceinsats, kontaktfamilj [alder ≤ 12], vardcentral-bvc [VUXEN] | –
B20 | behov: foraldrar-separerar-oense | familjeradgivning-samarbetssamtal | rad-och-stod-serviceinsats | –
B21 | behov: skolfranvaro / nar-inte-malen / skolstod-racker-inte | franvaroutredning-skola [behov: skolfranvaro och inte SKOLA-SLUT], extra-anpassningar [inte SKOLA-SLUT], sarskilt-stod-atgardsprogram [inte SKOLA-SLUT], kaa [SKOLA-SLUT] | elevhalsa [inte SKOLA-SLUT], resursskola [skolgang = grundskola/anpassad-grundskola], anpassad-grundskola [nedsattning: if], en-vag-in, sip [PSYK-KONTAKT] | lss-korttidstillsyn
B22 | behov: resa-till-skola | skolskjuts | – | lss-ledsagarservice, fardtjanst
B23 | behov: utan-studier-arbete | kaa | aktivitetsersattning [alder ≥ 18], ungdomsmottagning, rad-och-stod-serviceinsats, ekonomiskt-bistand [VUXEN], lss-daglig-verksamhet [personkrets = ja-1/ja-2 och VUXEN och SKOLA-SLUT] | –
B24 | behov: npf-fragestallning | en-vag-in | bup-oppenvard, habiliteringscentrum, elevhalsa [inte SKOLA-SLUT] | –
B25 | behov: nedstamd-orolig | en-vag-in, bu-halsan | elevhalsa [inte SKOLA-SLUT], vardcentral-bvc, ungdomsmottagning, bup-oppenvard | hvb
B26 | behov: atproblematik | bup-oppenvard | bup-akut-heldygnsvard, barn-och-ungdomsmedicin, sip | hvb
B27 | behov: trauma-vald-upplevt | orosanmalan-skyddsbedomning [skydd = oro/akut/okänd] | orosanmalan-skyddsbedomning, bup-oppenvard, stodgrupp-barn, skyddat-boende-barnahus | –
B28 | behov: kommunikationssvarigheter | logoped, habiliteringscentrum [HAB-GRUPP] | habiliteringscentrum, kognitiva-hjalpmedel | –
B29 | behov: kognitivt-stod-struktur | kognitiva-hjalpmedel | habiliteringscentrum, elevhalsa [inte SKOLA-SLUT], boendestod-sol [VUXEN] | –
B30 | behov: brister-i-omsorg | familjebehandling | intensiv-hemmabaserad-behandling, kontaktfamilj [alder ≤ 12], familjehem [hemmaMojligt = nej] | –
B31 | behov: barnet-kan-inte-bo-hemma | anonym-arendedragning [PK-JA eller PK-OKLAR], sip [huvudorsak = psykisk-ohalsa] | familjebehandling, gemensamma-stodteamet [FUNK], lss-korttidsvistelse [PK-JA], korttidsvistelse-sol [PK-NEJ eller PK-OKLAR], familjehem [huvudorsak = omsorg-skydd/blandad], forstarkt-familjehem [huvudorsak = omsorg-skydd/blandad och FUNK], hvb [huvudorsak = normbrytande eller huvudorsak = omsorg-skydd och behov: utagerande-aggressivitet / normbrytande / alkohol-droger-spel / trauma-vald-upplevt], lss-bostad-vuxna [VUXEN och PK-JA och SKOLA-SLUT], boende-sarskilt-stod-sol [VUXEN och PK-NEJ] | hvb
B32 | behov: flytt-fran-placering | gemensam-planering-lss-iff [inte PK-NEJ], sip | familjehem [huvudorsak = omsorg-skydd/blandad], stodboende [alder ≥ 16 och omvardnadsbehov = litet], intensiv-hemmabaserad-behandling [hemmaMojligt = ja/ja-med-mer-stod], boendestod-sol [VUXEN] | –
B33 | behov: stod-vardag-eget-boende | boendestod-sol [VUXEN] | lss-bostad-vuxna [VUXEN och PK-JA och omvardnadsbehov = mattligt/omfattande], boende-sarskilt-stod-sol [VUXEN och PK-NEJ], stodboende [alder ≥ 16 och omvardnadsbehov = litet], kontaktperson-sol [alder ≤ 17 eller alder = okänd] | –
B34 | behov: boende-efter-18 | lss-bostad-vuxna [PK-JA och VUXEN], boendestod-sol [PK-NEJ och VUXEN] | lss-bostad-vuxna [PK-JA och alder ≥ 16], boendestod-sol [alder ≥ 16], boende-sarskilt-stod-sol [VUXEN och PK-NEJ], lss-individuell-plan [PK-JA], rad-och-stod-serviceinsats [alder ≤ 17 eller alder = okänd] | –
B35 | behov: merkostnader / foralder-borta-fran-arbete | omvardnadsbidrag [inte UTAN-NEDSÄTTNING], merkostnadsersattning [inte UTAN-NEDSÄTTNING] | tillfallig-foraldrapenning, kontaktdagar [PK-JA], ekonomiskt-bistand [UTAN-NEDSÄTTNING] | ekonomiskt-bistand
B36 | behov: forsorjning-ung-vuxen | aktivitetsersattning [alder ≥ 19 och inte UTAN-NEDSÄTTNING] | aktivitetsersattning [alder ≥ 18 och inte UTAN-NEDSÄTTNING], ekonomiskt-bistand, kaa [inte SKOLA-PÅGÅR] | –
B37 | behov: bostad-behover-anpassas | bostadsanpassningsbidrag [inte bor = lss-barnboende] | kognitiva-hjalpmedel, lss-personlig-assistans [PK-JA] | bostadsanpassningsbidrag [bor = lss-barnboende]
B38 | behov: munhalsa-tandvard | tandvard-barn | habiliteringscentrum [HAB-GRUPP] | –
B39 | behov: somn-mat-rutiner | vardcentral-bvc | bu-halsan, habiliteringscentrum [HAB-GRUPP], foraldraskapsstodsprogram | –
B40 | behov: manga-kontakter | sip, gemensam-planering-lss-iff [inte PK-NEJ] | formote-eftermote, natverksmote, lss-individuell-plan [PK-JA] | –
B41 | behov: oense-om-ansvar | formote-eftermote, sip | bus-grupp, anonym-arendedragning | –
B42 | behov: barnets-rost-otydlig | – | habiliteringscentrum [HAB-GRUPP], kognitiva-hjalpmedel [HAB-GRUPP] | –
B43 | behov: skola-annan-ort | anonym-arendedragning [PK-JA eller PK-OKLAR] | skolskjuts [dagligResa = rimlig/okänd eller skolgang = specialskola] | hvb, familjehem, stodboende
B44 | behov: natt-tillsyn / hjalp-grundlaggande-behov / standig-tillsyn-medicinsk / medicinska-behov-hemma och PK-NEJ eller behov: natt-tillsyn / hjalp-grundlaggande-behov / standig-tillsyn-medicinsk / medicinska-behov-hemma och PK-OKLAR | omvardnadsbidrag [inte UTAN-NEDSÄTTNING] | avlosning-sol, korttidsvistelse-sol, vardcentral-bvc, en-vag-in, kognitiva-hjalpmedel, barn-och-ungdomsmedicin [behov: standig-tillsyn-medicinsk / medicinska-behov-hemma], habiliteringscentrum [HAB-GRUPP] | –
B45 | behov: utagerande-aggressivitet och huvudorsak = psykisk-ohalsa/omsorg-skydd/okänd | familjebehandling, en-vag-in | bup-oppenvard, rad-och-stod-serviceinsats, elevhalsa [inte SKOLA-SLUT] | –
B46 | behov: miljobyte-sjalvstandighet / lov-och-sommar och PK-NEJ eller behov: miljobyte-sjalvstandighet / lov-och-sommar och PK-OKLAR | kontaktfamilj [alder ≤ 12] | korttidsvistelse-sol, avlosning-sol, kontaktperson-sol, fritidshem | –
G1 | alder ≥ 12 och VH-NEJ och samtyckeUnga = ja | – | – | –
G2 | samtyckeVh = en-av-tva och alder ≤ 17 | – | – | –
G3 | UNGAS-NEJ | – | – | –
G4 | VUXEN | – | – | –
G5 | alder 16–17 | – | – | –
G6 | PLACERAD eller bor = lss-barnboende/skyddat-boende | – | – | –
G7 | PSYK-KONTAKT eller behov: manga-kontakter / oense-om-ansvar | – | – | –
G9 | fragaOm98 = true | anonym-arendedragning | – | –
G10 | huvudorsak = blandad och FUNK | gemensamma-stodteamet, gemensam-planering-lss-iff [inte PK-NEJ] | – | –
G11 | PLACERAD och PK-JA eller PLACERAD och personkrets = utreds | gemensam-planering-lss-iff | – | –
G12 | PSYK-KONTAKT och KOMMUN-BEHOV eller PSYK-KONTAKT och PLACERAD | sip | – | –
G13 | PK-OKLAR och BOENDEFRÅGA eller PK-OKLAR och LSS-BEHOV | anonym-arendedragning | en-vag-in, habiliteringscentrum [HAB-GRUPP eller diagnos = utreds] | –
G14 | PK-NEJ | – | – | lss-*, assistansersattning, kontaktdagar
G17 | SKYDD och huvudorsak = omsorg-skydd/normbrytande och UTAN-SAMTYCKE och alder ≤ 17 eller SKYDD och huvudorsak = normbrytande och UNGAS-NEJ och alder ≤ 19 | – | lvu-vard | –
G18 | SKOLA-SLUT | – | – | lss-korttidstillsyn
G19 | personkrets = ja-3 | – | – | lss-daglig-verksamhet
R-GLAPP | GLAPP | sip | en-vag-in, bu-halsan, bup-oppenvard, avlosning-sol [behov: foraldrar-behover-avlastning / natt-tillsyn], kontaktperson-sol [behov: ensam-utan-vanner / fritid-med-stod], omvardnadsbidrag, elevhalsa [behov: skolfranvaro och inte SKOLA-SLUT], bus-grupp | –
`.trim();

/** name | what it means. KOMMUN-BEHOV is written out in the oracle. */
export const NAMN = `
PK-JA | personkrets = ja-1/ja-2/ja-3
PK-NEJ | personkrets = nej
PK-OKLAR | personkrets = okänd
VUXEN | alder ≥ 18
SKOLA-PÅGÅR | skolgang = forskola/grundskola/anpassad-grundskola/specialskola/gymnasium/anpassad-gymnasium
SKOLA-SLUT | skolgang = avslutad/ingen-skolgang
PLACERAD | bor = familjehem/jourhem/hvb/sis/stodboende
FUNK | PK-JA eller diagnos = utreds eller huvudorsak = funktionsnedsattning eller nedsattning: if / autism / adhd / rorelse / medicinsk / syn-horsel / forvarvad-hjarnskada / annan
HAB-GRUPP | PK-JA eller nedsattning: if / autism / rorelse / syn-horsel / forvarvad-hjarnskada
UTAN-NEDSÄTTNING | nedsattning: ingen och PK-NEJ eller nedsattning: ingen och PK-OKLAR
SOCIALT | huvudorsak = omsorg-skydd/normbrytande/blandad eller behov: konflikter-i-familjen / utagerande-aggressivitet / brister-i-omsorg / normbrytande
AKUT | skydd = akut eller behov: akut-fara
SKYDD | AKUT eller skydd = oro eller behov: misstanke-far-illa / brister-i-omsorg / hedersfortryck
UNGAS-NEJ | alder ≥ 15 och samtyckeUnga = nej
VH-NEJ | alder ≤ 17 och samtyckeVh = en-av-tva/ingen
UTAN-SAMTYCKE | VH-NEJ eller UNGAS-NEJ
BOENDEFRÅGA | fragaOm98 = true eller hemmaMojligt = nej eller behov: barnet-kan-inte-bo-hemma / skola-annan-ort / flytt-fran-placering
LSS-BEHOV | behov: foraldrar-behover-avlastning / natt-tillsyn / hjalp-grundlaggande-behov / standig-tillsyn-medicinsk / medicinska-behov-hemma / fritid-med-stod / miljobyte-sjalvstandighet / lov-och-sommar / tillsyn-fore-efter-skola / boende-efter-18 / stod-vardag-eget-boende
PSYK-KONTAKT | psykiatri = remiss/pagaende
GLAPP | huvudorsak = psykisk-ohalsa och PK-NEJ och skydd = ingen-oro och inte SKYDD och behov: foraldrar-behover-avlastning / natt-tillsyn / skolfranvaro / ensam-utan-vanner / fritid-med-stod / barnet-kan-inte-bo-hemma
`.trim();

/** G20: insatser | ages for which they are listed, both ends included. All others have no limit. */
export const ALDRAR = `
lss-korttidstillsyn | 12–25
lss-bostad-vuxna, boendestod-sol | 16–25
lss-daglig-verksamhet, boende-sarskilt-stod-sol, vuxenpsykiatri, aktivitetsersattning | 18–25
orosanmalan-skyddsbedomning, rad-och-stod-serviceinsats, familjebehandling, gemensamma-stodteamet, kontaktperson-sol, sarskilt-kvalificerad-kontaktperson, familjehem, forstarkt-familjehem, jourhem, hvb, gemensam-planering-lss-iff, bus-grupp, anonym-arendedragning | 0–20
intensiv-hemmabaserad-behandling, anpassad-grundskola, resursskola, franvaroutredning-skola | 6–20
stodgrupp-barn | 7–20
strukturerad-oppenvard | 13–20
stodboende | 16–20
sis-ungdomshem | 12–20
lvu-vard, mellantvang-lvu-22, omvardnadsbidrag | 0–19
mst-fft | 11–18
kaa | 16–19
kontaktfamilj | 0–12
fritidshem | 6–13
bu-halsan | 6–17
en-vag-in, bup-oppenvard, bup-mobil-mellanvard, bup-akut-heldygnsvard, barn-och-ungdomsmedicin, logoped, foraldraskapsstodsprogram, familjeradgivning-samarbetssamtal | 0–17
ungdomsmottagning | 13–23
kontaktdagar | 0–15
tillfallig-foraldrapenning | 0–22
`.trim();

/** All 77 insatser. */
export const INSATSER = `
lss-radgivning-och-personligt-stod
lss-personlig-assistans
lss-ledsagarservice
lss-kontaktperson
lss-avlosarservice
lss-korttidsvistelse
lss-korttidstillsyn
lss-boende-barn-unga
lss-bostad-vuxna
lss-daglig-verksamhet
lss-individuell-plan
orosanmalan-skyddsbedomning
rad-och-stod-serviceinsats
foraldraskapsstodsprogram
familjebehandling
gemensamma-stodteamet
intensiv-hemmabaserad-behandling
mst-fft
strukturerad-oppenvard
kontaktperson-sol
kontaktfamilj
sarskilt-kvalificerad-kontaktperson
mellantvang-lvu-22
stodgrupp-barn
familjeradgivning-samarbetssamtal
skyddat-boende-barnahus
familjehem
forstarkt-familjehem
jourhem
hvb
stodboende
lvu-vard
sis-ungdomshem
avlosning-sol
korttidsvistelse-sol
ledsagning-sol
boendestod-sol
boende-sarskilt-stod-sol
anhorigstod
syskonstod
fardtjanst
bostadsanpassningsbidrag
ekonomiskt-bistand
en-vag-in
bu-halsan
bup-oppenvard
bup-mobil-mellanvard
bup-akut-heldygnsvard
habiliteringscentrum
barn-och-ungdomsmedicin
logoped
vardcentral-bvc
ungdomsmottagning
tandvard-barn
kognitiva-hjalpmedel
vuxenpsykiatri
extra-anpassningar
sarskilt-stod-atgardsprogram
elevhalsa
franvaroutredning-skola
anpassad-grundskola
resursskola
skolskjuts
fritidshem
kaa
omvardnadsbidrag
merkostnadsersattning
assistansersattning
tillfallig-foraldrapenning
kontaktdagar
aktivitetsersattning
sip
natverksmote
formote-eftermote
gemensam-planering-lss-iff
bus-grupp
anonym-arendedragning
`
  .trim()
  .split(/\s+/);
