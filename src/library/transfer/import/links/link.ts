/** An article of the newspaper that another program's export names; its text is still to be fetched. */
export interface Link {
  /** As the file has it. */
  address: string;
  /** `host/id`. */
  key: string;
  /** As the file has it; empty for none. */
  title: string;
  tags: string[];
  archived: boolean;
  starred: boolean;
  /** When it was saved there, in milliseconds since 1970; null where the file does not tell. */
  saved: number | null;
}

/** What a file says of one address, before anybody has looked where it leads. */
export type ForeignLink = Omit<Link, 'key'>;

/** Which addresses are the newspaper's: src/site knows. */
export interface Site {
  /** `host/id` of an article's address; null for every other. */
  keyOf(url: URL): string | null;
  /** Whether an address is at all one of the newspaper's. */
  isOwn(url: URL): boolean;
}
