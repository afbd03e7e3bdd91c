/** An article's key, as `Article.key` has it: `host/id`. */
export const articleKey: RegExp = /^[a-z0-9.-]+\/\d{1,15}$/;
