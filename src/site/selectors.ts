/** The id of the body, on every page of an article that was seen. */
export const bodyId = 'dcontent';

/** Class names that call a line the author's where the system's own do not (not seen; common elsewhere). */
export const authorClass = /^(?:[\w-]*[_-])?(?:author|tac-?gia)$/i;

/**
 * What the newspaper's classes and ids tell. Each was seen in stored pages (2018–2026); each may be missing on
 * another page, so that no step relies on one alone.
 */
export const selectors = {
  /** The body. On some pages the class stands on a wrapper around the id. */
  body: `#${bodyId}`,
  bodyByClass: '.article__body',
  /** The lead outside the body. */
  outerLead: '.article__sapo, .sapo',
  /** The title repeated inside the body. */
  innerTitle: '.pTitle',
  caption: '.pCaption',
  /** A picture of the article, as opposed to one of a teaser or an advertisement. */
  picture: '.dthumb',
  /** A span that shows the picture's alternative text, which is the title again. */
  pictureTitle: '.alt',
  /** Related articles, inside and outside the body. */
  teasers: '.box-content, .content-list',
  /** Comments: the list with its unfilled template, the form. */
  comments: '#cmt-list, .cmt-item, .cmt-sub, .comment-box, .cmt-count',
  tags: '.tags',
  sharePopup: '.share-pop',
  widgets: '.w-local, .w-weather',
  time: '.time, .date',
  section: '.cate',
  breadcrumb: '.breadcrumb',
} as const;
