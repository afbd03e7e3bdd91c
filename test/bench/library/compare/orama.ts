import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { type Contestant, fieldsOf, plainWords } from './contestant.ts';
import { readRecord, writeRecord } from './record.ts';

const made = () =>
  create({
    schema: { title: 'string', lead: 'string', body: 'string' } as const,
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map(),
        tokenize: (raw: string) => plainWords(raw),
      },
    },
  });

/** Orama, in memory; what its `save` gives is kept as one record. */
export function orama(): Contestant {
  const index = made();
  return {
    async open() {
      const record = await readRecord();
      if (record !== undefined) load(index, record as RawData);
    },
    async add(articles) {
      await insertMultiple(index, articles.map(fieldsOf));
    },
    keep: () => writeRecord(save(index)),
    async search(term) {
      const { count } = await search(index, { term, threshold: 0, limit: 10, boost: { title: 4, lead: 2 } });
      return count;
    },
  };
}
