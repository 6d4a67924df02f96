import { type NamedRole, yourRole } from './swedish.ts';

/** Every string of the embedded matrix and of the form that makes an embedding. */

export const embedded = {
  title: (role: NamedRole) => `Vad krävs av ${yourRole(role)}?`,
  titleIn: (area: string, role: NamedRole) => `${area}: vad krävs av ${yourRole(role)}?`,
  theme: { light: 'ljust', dark: 'mörkt' },
  description: (title: string, theme: string) =>
    `${title} Matrisen i en ram för andra webbplatser${theme}, med länk tillbaka till källan.`,
  themed: (theme: string) => `, i ${theme} utseende`,
  from: 'Från',
  more: 'Läs mer, dela och skriv ut på källans egen sida.',
} as const;

export const embedding = {
  heading: 'Gör din egen ram',
  part: 'Visa',
  whole: 'Hela matrisen',
  theme: 'Utseende',
  auto: 'Följ läsarens inställning',
  light: 'Ljust',
  dark: 'Mörkt',
  fit: 'Anpassa höjden efter innehållet med ett litet skript',
  confined:
    'Begränsa ramen (sandbox): den får bara köra sina egna skript, öppna länkar i ny flik och spara filer',
  company: 'Börja från de specialister som är ikryssade nu',
  code: 'Klistra in det här på din sida',
  copy: 'Kopiera koden',
  copied: 'Koden är kopierad.',
  failed: 'Det gick inte att kopiera. Markera koden och kopiera den själv.',
  preview: 'Så ser det ut',
} as const;
