/** What a site says of itself: the shape of `content/site.yaml`. */

/** A colour that tells an area from the others, as `#rrggbb`, for each theme. */
export interface AreaColour {
  readonly light: string;
  readonly dark: string;
}

/** A link with its words; `to` is a path without base, or a whole address. */
export interface SiteLink {
  readonly name: string;
  readonly to: string;
}

/** A heading in a list of articles, over those whose `order` is `from` or higher. */
export interface ListPart {
  readonly title: string;
  readonly from: number;
}

/** How a section introduces itself; what is left out is said in words that suit any role. */
export interface Section {
  readonly title?: string;
  readonly description?: string;
  readonly lead?: string;
}

/** A section of articles. */
export interface ArticleSection extends Section {
  /** What its feed tells of. */
  readonly feed?: string;
  readonly parts?: readonly ListPart[];
  /** Pages to go on to from the list. */
  readonly links?: readonly SiteLink[];
}

/** The glossary. */
export interface GlossarySection extends Section {
  /** When its words about the law were last held against their sources, as `2026-11-23`. */
  readonly checked?: string;
}

/** The sections that have words of their own, by their folder in the address. */
export interface Sections {
  readonly guide?: ArticleSection;
  readonly stories?: ArticleSection;
  readonly event?: Pick<Section, 'description'>;
  readonly ordlista?: GlossarySection;
  readonly omraden?: Pick<Section, 'lead'>;
  readonly specialister?: Section;
}

/** The whole of `site.yaml`. */
export interface SiteConfig {
  readonly name: string;
  /** What the site is, in a few words after its name. */
  readonly tagline: string;
  /** One sentence for whoever puts the site among the apps of a phone. */
  readonly description: string;
  /** A file beside `site.yaml`; a mark in the areas' colours is drawn without it. */
  readonly logo?: string;
  /** By the order of the areas; the built-in palette without them. */
  readonly colours?: readonly AreaColour[];
  /** Folders below `exempel/` whose matrices are shown on this site; drafts are in none of them. */
  readonly examples?: readonly string[];
  /** Last in the foot of every page. */
  readonly links?: readonly SiteLink[];
  readonly sections?: Sections;
}
