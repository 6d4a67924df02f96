/** What an editor says of each field in the head of an article, while its author writes. */
export const frontMatter = {
  title: 'Sidans rubrik, högst 60 tecken. Sökmotorer visar den.',
  description: 'Vad läsaren får veta på sidan, på 50–160 tecken. Visas av sökmotorer och i listor.',
  published: 'Dagen då sidan gavs ut, som 2026-11-24.',
  updated: 'Dagen då texten senast ändrades, som 2026-11-24. Inte före published.',
  responsible: 'Den som svarar för texten.',
  legal:
    'true om texten handlar om lag. Då behövs också checked och minst en källa, och sidan säger att den inte är juridisk rådgivning.',
  checked:
    'Dagen då källorna lästes. Varje källa ska då ha en rad i fakta.yaml, och efter tolv månader påminner npm run check.',
  sources: 'Källorna som texten vilar på.',
  source: 'Var uppgiften om eventet står.',
  sourceName: 'Källans namn, så som läsaren ser det.',
  sourceUrl: 'Hela adressen till sidan där uppgiften står.',
  related: 'Sökvägar till sidor under ”Läs också”, som /guide/kravprofil/.',
  order: 'Platsen i listan. Varje tal används en gång i sin mapp; mellan 12 och 13 finns 12.5.',
  competences: 'Id:n på högst fyra kompetenser som texten handlar om.',
  fictional: 'true om berättelsen är påhittad. Då står det ovanför den.',
  draft:
    'true medan texten skrivs. Då visas den av npm run dev, men inte på webbplatsen som publiceras.',
  starts: 'När eventet börjar, med tidszon: 2027-03-04T09:00+01:00.',
  ends: 'När eventet slutar, med tidszon: 2027-03-04T12:00+01:00.',
  place: 'Var eventet hålls.',
  url: 'Hela adressen till eventets egen sida.',
  organiser: 'Vem som ordnar eventet.',
} as const;
